import DecorumBase
import DecorumRules
import DecorumText

/// The kind `measure`: is a number of this post out of its range? The finding sits where the number
/// crosses its limit, if there is such a place, else on the whole text.
extension Evaluator {
  mutating func measure(_ condition: MetricCondition) -> Outcome {
    var outcome = measured(condition, on: subject)
    guard outcome.truth == .yes, let text = subject.text else { return outcome }
    if let excess = excess(condition, on: subject) {
      outcome.evidence = [
        Evidence(
          text: excess.text.mapped, range: excess.range,
          captures: captures(excess.value, excess.limit, excess.unit))
      ]
      return outcome
    }
    guard case .success(let value) = value(of: condition, on: subject) else { return outcome }
    let limit = condition.bounds.limit
    var evidence = Evidence(
      text: text.mapped, range: place(of: condition, in: text) ?? 0..<text.mapped.bytes.count,
      captures: [
        .init(name: "value", value: Evaluator.plain(value)),
        .init(name: "limit", value: limit.map(Evaluator.plain) ?? ""),
        .init(name: "over", value: limit.map { Evaluator.plain(value - $0) } ?? ""),
        .init(
          name: "unit", value: condition.metric.isLength ? "characters" : condition.metric.rawValue),
      ])
    switch condition.metric {
    case .joinedHashtags:
      evidence.captures += text.analysis.joinedHashtags.map {
        .init(name: "fixed", value: $0.capitalised, range: $0.range)
      }
    case .styledWords:
      evidence.captures += text.analysis.plainSpellings.map {
        .init(name: "fixed", value: $0.plain, range: $0.range)
      }
    default: break
    }
    outcome.evidence = [evidence]
    return outcome
  }

  private func captures(_ value: Int, _ limit: Int, _ unit: String) -> [Evidence.Capture] {
    [
      .init(name: "value", value: "\(value)"), .init(name: "limit", value: "\(limit)"),
      .init(name: "over", value: "\(value - limit)"), .init(name: "unit", value: unit),
    ]
  }

  /// Where the text is too much of something.
  private func place(of condition: MetricCondition, in text: PostView.Text) -> Range<Int>? {
    let analysis = text.analysis
    switch condition.metric {
    case .emojiRun: return analysis.longestEmojiRun?.range
    case .emojiLines: return analysis.emojiBullets.first
    case .styledWords: return analysis.styledWords.joined
    case .drawnLines: return analysis.drawnLines.joined
    case .joinedHashtags: return analysis.joinedHashtags.first?.range
    case .length:
      guard let most = condition.bounds.most else { return nil }
      let cut = analysis.length(LengthMeasure(.graphemes), limit: most).cut
      return cut.map { $0..<text.mapped.bytes.count }
    case .hashtags, .mentions, .links, .emoji:
      let tokens = analysis.tokens.filter { $0.kind == condition.metric.counted }
      guard let most = condition.bounds.most, most < tokens.count, let last = tokens.last else {
        return nil
      }
      return tokens[most].range.lowerBound..<last.range.upperBound
    default: return nil
    }
  }

  /// `5` for 5.0, `0.25` for a quarter: at most two decimals, without Foundation.
  static func plain(_ value: Double) -> String {
    let hundredths = (value * 100).rounded()
    guard hundredths.magnitude < 1e15 else { return "\(value)" }
    let (whole, rest) = Int(hundredths).quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)" }
    let sign = value < 0 && whole == 0 ? "-" : ""
    let decimals = rest.magnitude < 10 ? "0\(rest.magnitude)" : "\(rest.magnitude)"
    return sign + "\(whole)." + (decimals.hasSuffix("0") ? String(decimals.dropLast()) : decimals)
  }
}

extension Bounds {
  /// The largest whole number that is not too many; nil where too few is the fault.
  fileprivate var most: Int? {
    if let above, above >= 0, above < 1e9 { return Int(above) }
    if let atLeast, atLeast > 0, atLeast < 1e9 { return Int(atLeast.rounded(.up)) - 1 }
    return nil
  }
}

extension [Range<Int>] {
  /// From the first to the last.
  fileprivate var joined: Range<Int>? {
    guard let first, let last else { return nil }
    return first.lowerBound..<last.upperBound
  }
}
