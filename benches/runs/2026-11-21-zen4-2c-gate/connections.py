"""What a connection costs a wisdom-server: memory while it is silent, processor time while it asks for one challenge and leaves.

    python3 connections.py PROGRAM...

Programs are compared in turn. On Linux; every server listens on loopback, on a port of its own.
"""

import os
import re
import resource
import socket
import statistics
import struct
import subprocess
import sys
import threading
import time

SILENT = 7_000
WARM = 50
ROUNDS = 5
ASKED_A_ROUND = 3_000
REQUEST = bytes([1, 1, 0, 0]) + struct.pack(">I", 2) + b"{}"
CHALLENGE = 0x81
SETTINGS = {
    "SERVER__LISTEN": "127.0.0.1:0",
    "SERVER__MAX_CONNECTIONS": "12000",
    "SERVER__MAX_CONNECTIONS_PER_SOURCE": "12000",
    "ADMIN__LISTEN": "off",
    "ADMISSION__EXEMPT": "127.0.0.0/8",
    "PRICING__SOURCE_BURST": "1000000",
    "TIMEOUTS__FIRST_FRAME": "60s",
    "LOG__FORMAT": "json",
}


class Server:
    """A server while it runs."""

    def __init__(self, program):
        settings = {f"WISDOM__{name}": value for name, value in SETTINGS.items()}
        self.process = subprocess.Popen([program], env=os.environ | settings, stderr=subprocess.PIPE, text=True)
        for line in self.process.stderr:
            if "ready" in line and (listen := re.search(r"127\.0\.0\.1:(\d+)", line)):
                self.address = ("127.0.0.1", int(listen[1]))
                break
        threading.Thread(target=lambda: any(False for _ in self.process.stderr), daemon=True).start()

    def end(self):
        self.process.terminate()
        self.process.wait()

    def resident(self):
        """Bytes."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read())[1]) * 1024

    def processor(self):
        """Seconds, the kernel's for it included."""
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def connect(self):
        return socket.create_connection(self.address)

    def ask(self):
        with self.connect() as stream:
            # A reset at the end: no port waits for late segments.
            stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            stream.sendall(REQUEST)
            assert stream.recv(8)[1] == CHALLENGE


def silent(program):
    server = Server(program)
    warm = [server.connect() for _ in range(WARM)]
    time.sleep(1)
    before = server.resident()
    streams = [server.connect() for _ in range(SILENT)]
    time.sleep(2)
    print(f"{program}: {(server.resident() - before) / SILENT:.0f} bytes resident for each of {SILENT} silent ones")
    server.end()
    for stream in warm + streams:
        stream.close()


def asked(programs):
    servers = {program: Server(program) for program in programs}
    took = {program: [] for program in programs}
    for _ in range(ROUNDS):
        for program, server in servers.items():
            before = server.processor()
            for _ in range(ASKED_A_ROUND):
                server.ask()
            time.sleep(0.1)
            took[program].append((server.processor() - before) / ASKED_A_ROUND * 1e6)
    for program, rounds in took.items():
        each = ", ".join(f"{value:.0f}" for value in rounds)
        print(f"{program}: {statistics.median(rounds):.0f} us of processor time for each that asks ({each})")
        servers[program].end()


resource.setrlimit(resource.RLIMIT_NOFILE, (20_000, 20_000))
for name in sys.argv[1:]:
    silent(name)
asked(sys.argv[1:])
