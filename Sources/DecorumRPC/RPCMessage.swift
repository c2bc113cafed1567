import DecorumBase

/// A message of JSON-RPC 2.0, as it comes in. What is JSON and no such message is kept as the error by
/// which it is answered.
package enum RPCMessage: Hashable, Sendable {
  case request(id: RPCID, method: String, params: JSON)
  case notification(method: String, params: JSON)
  /// To a request of ours; no id where the other side could not read it.
  case response(id: RPCID?, result: Result<JSON, RPCError>)
  /// `id` is nil where none can be told, and null stands in the answer.
  case malformed(id: RPCID?, RPCError)

  /// - Parameter asked: requests of ours that wait for an answer. One that bears their id and says nothing
  ///   else means null, as clients write it that leave out what is null.
  package init(_ json: JSON, asked: Set<RPCID> = []) {
    guard let members = json.members else {
      self = .malformed(id: nil, .invalidRequest("a message is an object, not \(json.kind)"))
      return
    }
    let id = json["id"].flatMap(RPCID.init)
    // Without a method it is no request: an answer under its id would be one to a request of the other
    // side that happens to have the same.
    let isAsking = json["method"] != nil
    func refuse(_ why: String) -> RPCMessage {
      .malformed(id: isAsking ? id : nil, .invalidRequest(why))
    }
    guard json["jsonrpc"] == "2.0" else {
      self = refuse("\"jsonrpc\" must be \"2.0\"")
      return
    }
    let hasID = members.contains { $0.name == "id" }
    if let method = json["method"] {
      guard let name = method.string else {
        self = refuse("\"method\" must be a string, not \(method.kind)")
        return
      }
      let params = json["params"] ?? .null
      // Null for none is not what the standard says, and what several clients send.
      guard params.members != nil || params.array != nil || params.isNull else {
        self = refuse("\"params\" must be an object or a list, not \(params.kind)")
        return
      }
      if hasID, id == nil {
        self = refuse("\"id\" must be a string or a number")
      } else if let id {
        self = .request(id: id, method: name, params: params)
      } else {
        self = .notification(method: name, params: params)
      }
    } else if let error = json["error"], !error.isNull {
      self = .response(
        id: id,
        result: .failure(
          RPCError(
            code: error["code"]?.int ?? RPCError.Code.internalError.rawValue,
            message: error["message"]?.string ?? "", data: error["data"])))
    } else if let result = json["result"] {
      self = .response(id: id, result: .success(result))
    } else if let id, asked.contains(id) {
      self = .response(id: id, result: .success(.null))
    } else {
      self = refuse("a message has a \"method\", a \"result\" or an \"error\"")
    }
  }

  /// A request in which half a surrogate pair stands, as the error that answers it; other messages as
  /// they are, and all of them where there is none.
  /// - Parameter half: the way to its string.
  func refused(for half: [JSONParser.Step]?) -> RPCMessage {
    guard let half, case .request(let id, _, _) = self else { return self }
    let place = half.reduce(into: "") { place, step in
      switch step {
      case .index(let i): place += "[\(i)]"
      case .name(let name): place += (place.isEmpty ? "" : ".") + name
      }
    }
    return .malformed(
      // An id that was not read to the letter names nothing.
      id: half == [.name("id")] ? nil : id,
      .invalidParameters(
        "half a surrogate pair stands in \(QuotedWords.quoted(place)), and is no character: send "
          + "both halves, or none"))
  }

  /// As it goes out.
  package var json: JSON {
    switch self {
    case .request(let id, let method, let params):
      .object(present: [
        "jsonrpc": "2.0", "id": id.json, "method": .string(method),
        "params": params.isNull ? nil : params,
      ])
    case .notification(let method, let params):
      .object(present: [
        "jsonrpc": "2.0", "method": .string(method), "params": params.isNull ? nil : params,
      ])
    case .response(let id, .success(let result)):
      ["jsonrpc": "2.0", "id": id?.json ?? .null, "result": result]
    case .response(let id, .failure(let error)), .malformed(let id, let error):
      ["jsonrpc": "2.0", "id": id?.json ?? .null, "error": error.json]
    }
  }
}

/// What ties an answer to its request: whatever the asking side chose, given back as it came.
package struct RPCID: Hashable, Sendable {
  package let json: JSON

  /// nil for anything but a string or a number.
  package init?(_ json: JSON) {
    switch json {
    case .string, .int, .double: self.json = json
    default: return nil
    }
  }

  package init(_ number: Int) { json = .int(number) }
  package init(text: String) { json = .string(text) }
}
