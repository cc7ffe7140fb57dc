# The same receiver in Python 3.9 or newer, with the standard library and the command `openssl` (3.0 or newer) for Ed25519.
# In a service of your own let the package `standardwebhooks` verify v1 (it does not know v1a), and `cryptography` verify v1a.
import base64, hashlib, hmac, json, os, re, subprocess, tempfile, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

OLDEST_SECONDS = 300
BIGGEST_BYTES = 64 * 1024
SECRET = base64.b64decode(os.environ["WEBHOOK_SECRET"].removeprefix("whsec_")) if "WEBHOOK_SECRET" in os.environ else None
PUBLIC_KEY = json.loads(os.environ["JOBNET_PUBLIC_KEY"])["x"] if "JOBNET_PUBLIC_KEY" in os.environ else None
ED25519 = bytes.fromhex("302a300506032b6570032100")  # what stands before the 32 bytes of an Ed25519 key in DER
kept = {}


def ed25519_fits(signed, given):
    key = ED25519 + base64.urlsafe_b64decode(PUBLIC_KEY + "=")
    with tempfile.TemporaryDirectory() as folder:
        files = {name: os.path.join(folder, name) for name in ("key", "signed", "given")}
        for name, content in (("key", key), ("signed", signed), ("given", given)):
            with open(files[name], "wb") as file:
                file.write(content)
        command = ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", files["key"], "-rawin", "-in", files["signed"], "-sigfile", files["given"]]
        return subprocess.run(command, capture_output=True).returncode == 0


def fits(part, signed):
    kind, _, text = part.partition(",")
    given = base64.b64decode(text)
    if kind == "v1a" and PUBLIC_KEY:
        return ed25519_fits(signed, given)
    return kind == "v1" and SECRET is not None and hmac.compare_digest(given, hmac.new(SECRET, signed, hashlib.sha256).digest())


def is_genuine(headers, body):
    webhook_id, timestamp, signature = (headers.get(f"webhook-{name}", "") for name in ("id", "timestamp", "signature"))
    if not webhook_id or not re.fullmatch(r"\d+", timestamp) or abs(time.time() - int(timestamp)) > OLDEST_SECONDS:
        return False
    signed = f"{webhook_id}.{timestamp}.".encode() + body
    return any(fits(part, signed) for part in signature.split(" "))


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers.get("content-length", "0"))
        body = self.rfile.read(length) if length <= BIGGEST_BYTES else b""
        if not is_genuine(self.headers, body):
            return self.answer(401, {"kode": "ugyldig-signatur", "tekst": "Signaturen passer ikke, eller beskeden er for gammel."})
        report, webhook_id = json.loads(body), self.headers["webhook-id"]
        if report["type"] == "modtager-udfordring":
            return self.answer(200, {"modtaget": True, "udfordring": report["udfordring"]})
        if report["type"] == "booking-fejl" and kept.setdefault(webhook_id, report) is report:
            print(f"kept {webhook_id}", flush=True)
        return self.answer(200, {"modtaget": True, "id": webhook_id})

    def answer(self, status, content):
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(content).encode())

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8080"))), Receiver)
print(f"listening on {server.server_port}", flush=True)
server.serve_forever()
