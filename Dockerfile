# One pattern for every module: docker build --build-arg MODULE=news-service .
# Needs nothing but Docker: all modules are built inside, once for all images; then a jar is taken apart, so that a change of
# our own code is one small layer.
ARG BUILD_IMAGE=maven:3.9-eclipse-temurin-25
ARG JAVA_IMAGE=eclipse-temurin:25-jre

FROM ${BUILD_IMAGE} AS build
WORKDIR /build
COPY . .
RUN mvn -B -q -T 1C -Dmaven.test.skip=true package \
  && javac --release 21 -d /parts/health deploy/container/*.java && mkdir -m 700 /parts/data

# docker build --target setup . : the first set-up, which needs of the launcher one library only.
FROM ${JAVA_IMAGE} AS setup
WORKDIR /portal
COPY --from=build /build/launcher/target/launcher-*.jar launcher.jar
COPY --from=build /build/launcher/target/lib/snakeyaml-*.jar snakeyaml.jar
COPY deploy/setup/*.yml /setup/
USER 10001:10001
ENTRYPOINT ["java", "-Xmx96m", "-Duser.home=/tmp", "-Dportal.terminal=true", "-Dfile.encoding=UTF-8", "-cp", "launcher.jar:snakeyaml.jar", "vn.lhh.launcher.Portal", "setup"]
CMD ["/setup/neutral.yml", "--url", "http://gateway:8080", "--data", "/tmp/data"]

FROM build AS parts
ARG MODULE
RUN java -Djarmode=tools -jar ${MODULE}/target/${MODULE}-*-exec.jar extract --layers --destination /parts/layers \
  && mv /parts/layers/application/*.jar /parts/layers/application/portal.jar

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
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=3 \
  CMD ["java", "-Xmx16m", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", "health", "Healthcheck"]
ENTRYPOINT ["java", "-Duser.home=/tmp", "-Djdk.virtualThreadScheduler.parallelism=16", "-Dfile.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED", "-jar", "portal.jar"]
