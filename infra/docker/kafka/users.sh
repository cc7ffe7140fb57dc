#!/bin/bash
# Gives every principal of /kafka/users its password; safe to repeat.
set -euo pipefail
while IFS='=' read -r name password; do
  /opt/kafka/bin/kafka-configs.sh --bootstrap-server kafka:29093 --command-config /kafka/broker.properties \
    --alter --entity-type users --entity-name "$name" --add-config "SCRAM-SHA-512=[password=$password]" </dev/null
done </kafka/users
