# Finds a JDK 25 and exports JAVA_HOME. Sourced by ./mvnw and ./sucharit; POSIX sh.

sucharit_jdk_version() {
  # 25 from JAVA_VERSION="25.0.3" in the release file that each JDK carries
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] &&
    sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release"
}

sucharit_find_jdk() {
  sucharit_on_path="$(command -v javac 2>/dev/null || :)"
  sucharit_on_path="$(readlink -f "${sucharit_on_path:-/}" 2>/dev/null || :)"
  for sucharit_jdk in "${JAVA_HOME-}" "${JDK_HOME-}" "${JAVA_HOME_25_X64-}" "${JAVA_HOME_25_ARM64-}" \
    "${sucharit_on_path%/bin/javac}" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$(/usr/libexec/java_home -v 25 2>/dev/null || :)"; do
    if [ -n "$sucharit_jdk" ] && [ "$(sucharit_jdk_version "$sucharit_jdk" || :)" = 25 ]; then
      JAVA_HOME="$sucharit_jdk"
      export JAVA_HOME
      return 0
    fi
  done
  return 1
}

case $- in *f*) sucharit_noglob=-f ;; *) sucharit_noglob=+f ;; esac
set +f
if ! sucharit_find_jdk; then
  cat >&2 <<'MESSAGE'
Sucharit needs a JDK 25, and none was found (JAVA_HOME, JDK_HOME, /usr/lib/jvm, ~/.sdkman, ~/.jdks).
  Install one, for example Eclipse Temurin 25:  https://adoptium.net/temurin/releases/?version=25
  Debian, Ubuntu: apt install temurin-25-jdk (Adoptium's repository)   macOS: brew install temurin@25
  SDKMAN: sdk install java 25-tem
  or point JAVA_HOME to one:  export JAVA_HOME=/path/to/jdk-25

ระบบสุจริตต้องใช้ JDK 25 แต่ไม่พบในเครื่องนี้ (JAVA_HOME, JDK_HOME, /usr/lib/jvm, ~/.sdkman, ~/.jdks)
  กรุณาติดตั้ง เช่น Eclipse Temurin 25 ตามวิธีข้างต้น หรือกำหนด JAVA_HOME ให้ชี้ไปยัง JDK 25
MESSAGE
  exit 1
fi
set "$sucharit_noglob"
