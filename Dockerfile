# One pattern for every module: docker build --build-arg MODULE=news-service .
# The jar is built outside (mvn package); this takes it apart, so that a change of our own code is one small layer.
ARG JDK_IMAGE=eclipse-temurin:25-jdk
ARG JAVA_IMAGE=eclipse-temurin:25-jre

FROM ${JDK_IMAGE} AS parts
ARG MODULE
WORKDIR /parts
COPY deploy/container/*.java ./
RUN javac --release 21 -d health *.java && mkdir -m 700 data
COPY ${MODULE}/target/${MODULE}-*-exec.jar portal.jar
RUN java -Djarmode=tools -jar portal.jar extract --layers --destination layers

FROM ${JAVA_IMAGE}
WORKDIR /portal
COPY --from=parts /parts/health health/
COPY --from=parts --chown=10001:10001 /parts/data /data
COPY --from=parts /parts/layers/dependencies/ ./
COPY --from=parts /parts/layers/spring-boot-loader/ ./
COPY --from=parts /parts/layers/snapshot-dependencies/ ./
COPY --from=parts /parts/layers/application/ ./
# A number and not a name, so that any base will do and Kubernetes can see that it is not root.
USER 10001:10001
ENV SERVER_ADDRESS=0.0.0.0 SERVER_PORT=8080 PORTAL_DATA=/data MALLOC_ARENA_MAX=2
VOLUME /data
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=3 \
  CMD ["java", "-Xmx16m", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", "health", "Healthcheck"]
ENTRYPOINT ["java", "-Duser.home=/tmp", "-Djdk.virtualThreadScheduler.parallelism=16", "-Dfile.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED", "-jar", "portal.jar"]
