# One image recipe for the gateway and every service; build the jars first: ./mvnw package
#   docker build --build-arg FOLDER=services/registry -t sucharit/registry:0.1.0 .
ARG JAVA_IMAGE=eclipse-temurin:25-jre-noble

FROM ${JAVA_IMAGE} AS layers
ARG FOLDER
WORKDIR /layers
COPY ${FOLDER}/target/*-exec.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination out

FROM ${JAVA_IMAGE}
RUN groupadd --gid 10001 sucharit \
    && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin sucharit \
    && mkdir /data && chown sucharit:sucharit /data
WORKDIR /app
COPY --from=layers /layers/out/dependencies/ ./
COPY --from=layers /layers/out/spring-boot-loader/ ./
COPY --from=layers /layers/out/snapshot-dependencies/ ./
COPY --from=layers /layers/out/application/ ./
# inside a container: all interfaces, operating endpoints on a port of their own
ENV SUCHARIT_BIND=0.0.0.0 \
    SUCHARIT_DATA=/data \
    MANAGEMENT_SERVER_PORT=9080 \
    MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE=health,prometheus \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8"
USER 10001:10001
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-jar", "app.jar"]
