"""A mail server that answers as the recipient's local part asks.

    sink.py HOSTS SECONDS READY

Listens on port 25 of the addresses that HOSTS, in the form of /etc/hosts, gives to mx.*.test. Writes the file READY when
it is ready, and ends after so many seconds; with status 77 if it cannot have the addresses.
"""

import pathlib
import socketserver
import sys
import threading
import time

# What is answered to RCPT, by the recipient's local part; {} is the recipient.
AT_RCPT = {
    "unknown": "550 5.1.1 <{}>: Recipient address rejected: User unknown",
    "full": "552 5.2.2 <{}>: Mailbox full",
    "full-now": "452 4.2.2 <{}>: Mailbox full",
    "greylist": "451 4.7.1 <{}>: Recipient address rejected: Greylisted, please try again later",
    "dmarc": "550-5.7.26 Unauthenticated email from here.example is not accepted due to\r\n"
    "550-5.7.26 domain's DMARC policy. Please contact the administrator of\r\n"
    "550 5.7.26 here.example domain.",
    "bare": "550 No such user here",
    "mute": "554 Sorry",
}
# The same after the message.
AFTER_DATA = {"spam": "554 5.7.1 Message rejected as spam"}


class Conversation(socketserver.StreamRequestHandler):
    """Takes one recipient a message, as the servers are told to give it."""

    def say(self, text):
        self.wfile.write(text.encode() + b"\r\n")

    def handle(self):
        if self.server.host == "mx.wary.test":
            self.say("554 5.7.1 Client host [192.0.2.7] blocked using zen.spamhaus.org")
            return
        self.say(f"220 {self.server.host} ESMTP")
        name = ""
        for line in self.rfile:
            verb = line[:4].upper()
            if verb == b"RCPT":
                if self.server.host == "mx.dropping.test":
                    return
                recipient = line.decode().partition("<")[2].partition(">")[0]
                name = recipient.partition("@")[0]
                self.say(AT_RCPT.get(name, "250 2.1.5 Ok").format(recipient))
            elif verb == b"DATA":
                self.say("354 Go ahead")
                while self.rfile.readline() not in (b".\r\n", b""):
                    pass
                self.say(AFTER_DATA.get(name, "250 2.0.0 Ok: taken"))
            elif verb == b"QUIT":
                self.say("221 2.0.0 Bye")
                return
            else:
                self.say("250 2.0.0 Ok")


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, address, host):
        super().__init__((address, 25), Conversation, bind_and_activate=False)
        self.host = host
        self.server_bind()
        if host != "mx.closed.test":  # the port is held, and connections to it are refused
            self.server_activate()
            threading.Thread(target=self.serve_forever, daemon=True).start()


def main(hosts, seconds, ready):
    servers = []
    for address, host in map(str.split, pathlib.Path(hosts).read_text().splitlines()):
        if not host.startswith("mx."):
            continue
        try:
            servers.append(Server(address, host))
        except OSError as error:
            print(f"tests/servers/run: skipped: port 25 of {address}: {error.strerror}")
            return 77
    pathlib.Path(ready).write_text("ready\n")
    time.sleep(float(seconds))
    return 0


sys.exit(main(*sys.argv[1:]))
