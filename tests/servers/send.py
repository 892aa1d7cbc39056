"""Sends a message by SMTP as a bounce is sent, and prints the code of the answer.

    send.py HOST RECIPIENT < MESSAGE
"""

import smtplib
import sys
import time


def connect(host):
    """The server may have been started a moment ago."""
    for _ in range(50):
        try:
            return smtplib.SMTP(host, local_hostname="mx.elsewhere.test", timeout=30)
        except ConnectionRefusedError:
            time.sleep(0.1)
    sys.exit(f"send.py: nobody answers at {host}")


def main(host, recipient):
    with connect(host) as server:
        server.ehlo()
        server.mail("")
        code = server.rcpt(recipient)[0]
        print(server.data(sys.stdin.buffer.read())[0] if code == 250 else code)


main(*sys.argv[1:])
