/// Why a request is not answered by a result: a code that the standards give, and words for people.
package struct RPCError: Error, Hashable, Sendable {
  package let code: Int
  package let message: String
  package let data: JSON?

  package init(_ code: Code, _ message: String, data: JSON? = nil) {
    self.init(code: code.rawValue, message: message, data: data)
  }

  /// As another program sent it.
  package init(code: Int, message: String, data: JSON? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  package enum Code: Int, Sendable {
    // JSON-RPC 2.0
    case notJSON = -32700
    case invalidRequest = -32600
    case unknownMethod = -32601
    case invalidParameters = -32602
    case internalError = -32603
    // LSP 3.17
    case notInitialized = -32002
    case cancelled = -32800
    case contentModified = -32801
    case requestFailed = -32803
  }

  package static func invalidRequest(_ message: String) -> RPCError {
    RPCError(.invalidRequest, message)
  }
  package static func invalidParameters(_ message: String) -> RPCError {
    RPCError(.invalidParameters, message)
  }
  package static func unknownMethod(_ name: String) -> RPCError {
    RPCError(.unknownMethod, "there is no method \"\(name)\"")
  }

  package var json: JSON {
    .object(present: ["code": .int(code), "message": .string(message), "data": data])
  }
}
