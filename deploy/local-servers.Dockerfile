# Stands in for the images of MongoDB and Kafka where none can be pulled: the servers that ./portal run uses, out of the
# launcher's lib folder. docker build -f deploy/local-servers.Dockerfile -t lhh-portal/local-servers launcher/target
ARG JAVA_IMAGE=eclipse-temurin:25-jre
FROM ${JAVA_IMAGE}
WORKDIR /servers
COPY lib/ lib/
COPY launcher-*.jar lib/
RUN mkdir /data && chown 10001:10001 /data
USER 10001:10001
VOLUME /data
ENTRYPOINT ["java", "-Duser.home=/tmp", "--enable-native-access=ALL-UNNAMED", "-cp", "/servers/lib/*"]
