/// The facts of all posts of a run, in their order: those of a history, which many runs may share, and
/// those that come after it. Two lists and not one, because to copy the facts of a history for each run
/// would count references by the hundred thousand.
package struct FactList: RandomAccessCollection, Sendable {
  package let history: [PostFacts]
  package var others: [PostFacts]

  package init(_ others: [PostFacts], after history: [PostFacts] = []) {
    self.history = history
    self.others = others
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { history.count + others.count }

  /// Reads in place, for the same reason. Nobody changes what is known of a history.
  package subscript(i: Int) -> PostFacts {
    _read {
      if i < history.count { yield history[i] } else { yield others[i - history.count] }
    }
    _modify {
      precondition(i >= history.count, "a history is not changed")
      yield &others[i - history.count]
    }
  }
}
