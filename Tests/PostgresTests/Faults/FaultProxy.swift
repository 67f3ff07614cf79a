import Foundation
import Glibc
import Synchronization

/// What happens to a run, and when.
enum Fault: String, CaseIterable, Sendable {
    /// The program is killed before a message reaches the server, while the server works on it, and when that is done but not told.
    case killBefore, killDuring, killAfter
    /// The connection breaks before a message reaches the server, and when the server is done with it.
    case cutBefore, cutAfter
    /// The server's process dies of it, and with it the whole server for a moment.
    case crash

    /// Whether the program itself ends by it.
    var isDeadly: Bool { [.killBefore, .killDuring, .killAfter].contains(self) }
}

/// A socket before the server's own, which passes everything on and strikes once, at one message of the client:
/// <https://www.postgresql.org/docs/current/protocol-message-formats.html>.
final class FaultProxy: Sendable {
    private struct State {
        var messages = 0
        var hasStruck = false
    }

    private let listener: Int32
    private let target: String
    private let fault: Fault
    private let place: Int
    private let state = Mutex(State())

    /// - Parameter place: the number of the message to strike at, from 1.
    init(folder: String, port: Int, target: String, fault: Fault, place: Int) throws {
        (self.target, self.fault, self.place) = (target, fault, place)
        let path = "\(folder)/.s.PGSQL.\(port)"
        unlink(path)
        listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = Self.address(path)
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard bound == 0, listen(listener, 16) == 0 else { throw POSIXError(.EADDRNOTAVAIL) }
        Thread { [self] in accept() }.start()
    }

    var hasStruck: Bool { state.withLock { $0.hasStruck } }

    func close() { shutdown(listener, Int32(SHUT_RDWR)); Glibc.close(listener) }

    private static func address(_ path: String) -> sockaddr_un {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8.prefix(107)) + [0]) }
        return address
    }

    private func accept() {
        while true {
            let client = Glibc.accept(listener, nil, nil)
            if client < 0 { return }
            Thread { [self] in serve(client) }.start()
        }
    }

    private func serve(_ client: Int32) {
        let server = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = Self.address(target)
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(server, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        defer {
            Glibc.close(client)
            Glibc.close(server)
        }
        guard connected == 0 else { return }
        var (fromClient, fromServer) = (MessageStream(isClient: true), MessageStream(isClient: false))
        var isArmed = false
        while true {
            var files = [
                pollfd(fd: client, events: Int16(POLLIN), revents: 0),
                pollfd(fd: server, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&files, 2, -1) > 0 else { return }
            if files[1].revents != 0 {
                guard let bytes = Self.read(server) else { return }
                let messages = fromServer.take(bytes)
                // The answer to what was struck is nobody's.
                if isArmed {
                    if messages.contains(where: { $0.type == UInt8(ascii: "Z") }) { return strike(client, fromServer) }
                } else {
                    for message in messages { Self.write(message.bytes, client) }
                }
            }
            if files[0].revents != 0 {
                guard let bytes = Self.read(client) else { return }
                for message in fromClient.take(bytes) {
                    if counts(message) {
                        switch fault {
                        case .killBefore, .cutBefore: return strike(client, fromServer)
                        case .killDuring:
                            Self.write(message.bytes, server)
                            return strike(client, fromServer)
                        case .killAfter, .cutAfter: isArmed = true
                        case .crash:
                            Self.write(message.bytes, server)
                            usleep(2000)
                            return strike(client, fromServer)
                        }
                    }
                    Self.write(message.bytes, server)
                }
            }
        }
    }

    /// Whether this message is the one.
    private func counts(_ message: MessageStream.Message) -> Bool {
        guard message.type == UInt8(ascii: "Q") || message.type == UInt8(ascii: "P") else { return false }
        return state.withLock { state in
            state.messages += 1
            guard !state.hasStruck, state.messages == place else { return false }
            state.hasStruck = true
            return true
        }
    }

    private func strike(_ client: Int32, _ fromServer: MessageStream) {
        if fault.isDeadly {
            // Process, user and group of the other end.
            var peer: [Int32] = [0, 0, 0]
            var size = socklen_t(12)
            getsockopt(client, SOL_SOCKET, SO_PEERCRED, &peer, &size)
            if peer[0] > 1 { kill(peer[0], SIGKILL) }
        } else if fault == .crash, fromServer.processID > 1 {
            kill(fromServer.processID, SIGKILL)
        }
    }

    private static func read(_ file: Int32) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = Glibc.read(file, &buffer, buffer.count)
        return count > 0 ? Array(buffer[..<count]) : nil
    }

    private static func write(_ bytes: [UInt8], _ file: Int32) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { send(file, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if count <= 0 { return }
            sent += count
        }
    }
}

/// Cuts a stream of bytes into the messages of the protocol.
struct MessageStream {
    struct Message {
        /// 0 for the first of a client, which has no type.
        let type: UInt8
        let bytes: [UInt8]
    }

    private let isClient: Bool
    private var isStarting: Bool
    private var rest: [UInt8] = []
    /// The server's process, as it tells.
    private(set) var processID: Int32 = 0

    init(isClient: Bool) {
        self.isClient = isClient
        isStarting = isClient
    }

    mutating func take(_ bytes: [UInt8]) -> [Message] {
        rest += bytes
        var messages: [Message] = []
        while true {
            let head = isStarting ? 0 : 1
            guard rest.count >= head + 4 else { return messages }
            let length = rest[head..<head + 4].reduce(0) { $0 << 8 | Int($1) }
            guard rest.count >= head + length else { return messages }
            let message = Message(type: isStarting ? 0 : rest[0], bytes: Array(rest[..<(head + length)]))
            rest.removeFirst(head + length)
            isStarting = false
            if !isClient, message.type == UInt8(ascii: "K") {
                processID = Int32(message.bytes[5..<9].reduce(0) { $0 << 8 | Int($1) })
            }
            messages.append(message)
        }
    }
}
