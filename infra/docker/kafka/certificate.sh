#!/bin/bash
# Makes the brokers' certificate once, and what the brokers and their tools need to show it: /kafka/brokers.p12, ca.pem, broker.properties.
set -euo pipefail
umask 077
cd /kafka
password=$(cat keystore-password)
if [[ ! -f ca.pem ]]; then
  export STORE_PASSWORD=$password
  store=(-alias jobnet-kafka -storetype PKCS12 -keystore brokers.p12 -storepass:env STORE_PASSWORD)
  rm -f brokers.p12
  keytool -genkeypair -keyalg EC -groupname secp256r1 -dname CN=jobnet-kafka -ext san=dns:localhost,dns:kafka,dns:kafka-2,dns:kafka-3,ip:127.0.0.1 -validity 365 "${store[@]}"
  keytool -exportcert -rfc "${store[@]}" >ca.pem.next
  mv ca.pem.next ca.pem
fi
cat >broker.properties <<E
security.protocol=SSL
ssl.keystore.type=PKCS12
ssl.keystore.location=/kafka/brokers.p12
ssl.keystore.password=$password
ssl.truststore.type=PEM
ssl.truststore.location=/kafka/ca.pem
E
