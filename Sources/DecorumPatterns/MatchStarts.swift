/// Where the matches of a pattern may begin: at a known distance before strings of which every match has
/// one, or at least before the last of them. In a long text matching need begin nowhere else (`PlacedText`).
///
/// The strings are in `LooseForm`, as those of `RequiredLiterals`, and so are the distances.
package struct MatchStarts: Sendable {
  struct Mark: Sendable {
    /// Where the string stands in `bytes`.
    var string: LiteralEdges
    /// Where the byte of it stands that posts have least, and where the two begin.
    var rarestByte: Int
    var rarestPair: Int
    /// How far it is behind the start of a match.
    var lead: LooseWidth
  }

  let bytes: [UInt8]
  let marks: [Mark]

  /// More strings are not looked for.
  private static let most = 400

  /// - Parameter pattern: PCRE2 syntax, in the dialect of `Pattern`, and without a fault.
  /// - Returns: nil where nothing is known.
  package init?(pattern: String) {
    var parser = LiteralParser(pattern, placing: true)
    guard let formula = parser.formula() else { return nil }
    var leads: [[UInt8]: LooseWidth] = [:]
    for branch in formula.branches {
      guard let set = branch.min(by: { $0.placingCost < $1.placingCost }) else { return nil }
      for string in set.strings {
        leads[string] = leads[string]?.spanning(set.lead) ?? set.lead
      }
    }
    guard !leads.isEmpty, leads.count <= MatchStarts.most else { return nil }
    var bytes: [UInt8] = []
    var marks: [Mark] = []
    for (string, lead) in leads {
      let start = bytes.count
      bytes += string
      let edges = LiteralEdges(start..<bytes.count, of: bytes.span)
      marks.append(
        Mark(
          string: edges,
          rarestByte: GramWeights.rarest(1, in: bytes[edges.core]) - edges.core.lowerBound,
          rarestPair: GramWeights.rarest(2, in: bytes[edges.core]) - edges.core.lowerBound,
          lead: lead))
    }
    self.bytes = bytes
    self.marks = marks
  }
}

extension LiteralFormula.StringSet {
  /// How many places of a text must be tried for it, on a scale of its own.
  fileprivate var placingCost: Int {
    lead.isNear ? commonness * (lead.most - lead.least + 8) : commonness << 30
  }
}
