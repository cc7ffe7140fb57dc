#!/bin/bash
# Starts a broker with the password of its certificate, which is known only when it runs.
set -euo pipefail
export KAFKA_SSL_KEYSTORE_PASSWORD
KAFKA_SSL_KEYSTORE_PASSWORD=$(cat /kafka/keystore-password)
exec /etc/kafka/docker/run
