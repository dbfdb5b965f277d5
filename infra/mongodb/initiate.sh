#!/usr/bin/env bash
# Runs initiate.js as the administrator; may run any number of times.
set -euo pipefail
exec mongosh --quiet --host mongodb --username "$MONGO_INITDB_ROOT_USERNAME" \
  --password "$MONGO_INITDB_ROOT_PASSWORD" --authenticationDatabase admin /sucharit/initiate.js
