import Decorum
import DecorumRPC

/// `decorum mcp`: takes the messages of one client, one a line, and answers them one after the other.
/// What a message means is the session's business, what a post is worth the tools'.
package struct MCPServer: RPCServer {
  private var conversation = Conversation(
    LineFraming(limit: MCPServer.longestMessage), .mcp, refusesHalves: true)
  private var session: MCPSession
  private var isEnded = false
  /// A queue of some ten thousand posts, written into one message.
  package static let longestMessage = 16 << 20

  package init(_ settings: MCPSettings) { session = MCPSession(settings) }

  package mutating func receive(_ bytes: [UInt8]) { conversation.receive(bytes) }
  package var hasWork: Bool { conversation.hasWaiting }
  package var wantsMore: Bool { conversation.wantsMore }
  package mutating func takeOutput() -> [UInt8] { conversation.takeOutput() }

  package mutating func endInput() {
    conversation.endInput()
    isEnded = true
  }

  /// A client that is done closes the server's standard input.
  package var exitCode: Int32? { isEnded && !hasWork ? 0 : nil }

  package mutating func step() {
    switch conversation.next() {
    case .request(let id, let method, let params):
      conversation.answer(id, session.answer(method, params))
    // Nothing is asked of the client, and nothing that it says unasked changes anything.
    case .notification, .response, .malformed, nil: break
    }
  }
}
