import DecorumBase

/// A trace as JSON: the same tree, nested.
extension TraceRenderer {
  package func json(_ drawing: TraceDrawing) -> [UInt8] {
    var places = Places(sources, unit: options.columns)
    var writer = JSONWriter()
    writer.object { json in
      json.key("rule")
      json.value(drawing.rule.description)
      json.key("post")
      json.value(drawing.post.id)
      json.key("place")
      json.value(places.spelled(drawing.place))
      json.key("verdict")
      switch drawing.verdict {
      case .finding(let message):
        json.value("finding")
        json.key("message")
        json.value(message)
      case .clean: json.value("clean")
      case .unknown(let reason):
        json.value("unknown")
        json.key("reason")
        json.value(reason)
      }
      json.key("remarks")
      json.value(drawing.remarks)
      json.key("tree")
      json.lineBreak()
      write(drawing.nodes, &json, &places)
    }
    return writer.bytes + [0x0A]
  }

  private func write(
    _ nodes: [TraceNode], _ json: inout JSONWriter, _ places: inout Places
  ) {
    json.array { json in
      for node in nodes {
        json.object { json in
          json.key("words")
          json.value(words(of: node))
          json.key("answer")
          json.value(node.answer?.rawValue)
          if let weight = node.weight {
            json.key("adds")
            json.value(weight)
          }
          json.key("decides")
          json.value(node.part == .decides)
          json.key("needed")
          json.value(node.part != .notNeeded)
          json.key("place")
          json.value(node.place.map { places.spelled($0) })
          json.key("notes")
          json.array { json in
            for note in node.notes {
              json.object { json in
                json.key("words")
                json.value(note.words)
                json.key("place")
                json.value(note.place.map { places.spelled($0) })
              }
            }
          }
          json.key("parts")
          write(node.children, &json, &places)
        }
      }
    }
  }
}
