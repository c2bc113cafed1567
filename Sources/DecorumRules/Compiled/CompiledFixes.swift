import DecorumBase

/// Fixes in their stored form.
extension FixTemplate: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(title)
    writer.add(safety)
    switch change {
    case .insert(let words): writer.add(0, words)
    case .replace(let words, let text):
      writer.add(1, words)
      writer.add(text)
    case .delete(let words): writer.add(2, words)
    case .move(let words): writer.add(3, words)
    }
    writer.add(label)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    let (title, safety) = (try reader.read(MessageTemplate.self), try reader.read(Fix.Safety.self))
    let change: Change
    switch try reader.number() {
    case 0: change = .insert(try reader.read())
    case 1: change = .replace(try reader.read(), with: try reader.read())
    case 2: change = .delete(try reader.read())
    case 3: change = .move(try reader.read())
    default: throw StaleCompilation()
    }
    self.init(title: title, safety: safety, change: change, label: try reader.read())
  }
}

extension FixTemplate.Words: Compiled {
  func write(to writer: inout PackWriter) {
    writer.add(name)
    writer.add(place)
  }

  init(from reader: inout PackReader) throws(StaleCompilation) {
    self.init(try reader.read(), at: try reader.read())
  }
}

extension Fix.Safety: CompiledChoice {}
