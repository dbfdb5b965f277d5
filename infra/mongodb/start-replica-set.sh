#!/usr/bin/env bash
# Starts mongod as a member of rs0 with access control; the members know each other by a common key.
set -euo pipefail
: "${SUCHARIT_MONGODB_KEY:?the key of the replica set is missing}"
key=/data/configdb/replica-set.key
printf '%s' "$SUCHARIT_MONGODB_KEY" | base64 | tr -d '\n' > "$key"
chmod 400 "$key"
chown mongodb:mongodb "$key"
exec docker-entrypoint.sh mongod --replSet rs0 --keyFile "$key" --bind_ip_all
