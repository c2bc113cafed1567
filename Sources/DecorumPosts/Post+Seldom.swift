package import DecorumBase

/// What few posts have, out of the way of the others: a post is copied, sent between threads and thrown
/// away, and this would be more than half of it. It takes one word where there is nothing.
struct Seldom: Sendable {
  fileprivate struct Values: Sendable {
    var title: MappedText?
    var firstComment: MappedText?
    var zone: MappedText?
    var local: MappedText?
    var thread: MappedText?
    var to: MappedText?
    var campaign: MappedText?
    var parent: Parent?
  }

  /// One or none.
  fileprivate var held: [Values] = []

  /// The values where some are there, or one is to be put there.
  fileprivate mutating func set(isNothing: Bool, _ change: (inout Values) -> Void) {
    if held.isEmpty {
      if isNothing { return }
      held = [Values()]
    }
    change(&held[0])
  }
}

extension Post {
  /// The title that goes with its text.
  package var title: MappedText? {
    get { seldom.held.isEmpty ? nil : seldom.held[0].title }
    set { seldom.set(isNothing: newValue == nil) { $0.title = newValue } }
  }

  /// The comment that its author puts below it.
  package var firstComment: MappedText? {
    get { seldom.held.isEmpty ? nil : seldom.held[0].firstComment }
    set { seldom.set(isNothing: newValue == nil) { $0.firstComment = newValue } }
  }

  /// Where the record's times without an offset are read.
  package var zone: MappedText? {
    get { seldom.held.isEmpty ? nil : seldom.held[0].zone }
    set { seldom.set(isNothing: newValue == nil) { $0.zone = newValue } }
  }

  package var hasZone: Bool { !seldom.held.isEmpty && seldom.held[0].zone != nil }

  /// The wall clock as the user's file wrote it, before an offset was attached.
  package var local: MappedText? {
    get { seldom.held.isEmpty ? nil : seldom.held[0].local }
    set { seldom.set(isNothing: newValue == nil) { $0.local = newValue } }
  }

  package var thread: MappedText? {
    get { seldom.held.isEmpty ? nil : seldom.held[0].thread }
    set { seldom.set(isNothing: newValue == nil) { $0.thread = newValue } }
  }

  package var to: MappedText? {
    get { seldom.held.isEmpty ? nil : seldom.held[0].to }
    set { seldom.set(isNothing: newValue == nil) { $0.to = newValue } }
  }

  package var campaign: MappedText? {
    get { seldom.held.isEmpty ? nil : seldom.held[0].campaign }
    set { seldom.set(isNothing: newValue == nil) { $0.campaign = newValue } }
  }

  /// Whether its record carries the post that it answers.
  package var hasParent: Bool { !seldom.held.isEmpty && seldom.held[0].parent != nil }

  package var parent: Parent? {
    get { seldom.held.isEmpty ? nil : seldom.held[0].parent }
    set { seldom.set(isNothing: newValue == nil) { $0.parent = newValue } }
  }
}
