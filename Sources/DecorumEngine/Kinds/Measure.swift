import DecorumBase
import DecorumRules

/// The kind `measure`: is a number of this post out of its range?
extension Evaluator {
  mutating func measure(_ condition: MetricCondition) -> Outcome {
    var outcome = measured(condition, on: subject)
    guard outcome.truth == .yes, let text = subject.text,
      case .success(let value) = value(of: condition, on: subject)
    else { return outcome }
    outcome.evidence = [
      Evidence(
        text: text.mapped, range: 0..<text.mapped.bytes.count,
        captures: [
          .init(name: "value", value: Evaluator.plain(value)),
          .init(name: "limit", value: condition.bounds.limit.map(Evaluator.plain) ?? ""),
        ])
    ]
    return outcome
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
