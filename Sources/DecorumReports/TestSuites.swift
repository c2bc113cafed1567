import DecorumBase

/// A report as test runners see it: a suite for each file, a case for each post that something is said
/// of and one for all the others, a case for each fault, and a suite of the run itself. Something is
/// red exactly where the exit code is not 0.
struct TestSuites {
  struct Suite {
    let name: String
    var cases: [Case] = []

    func count(_ verdict: Case.Verdict) -> Int { cases.count { $0.verdict == verdict } }
  }

  struct Case {
    enum Verdict { case passed, failed, broken, skipped }

    let name: String
    let verdict: Verdict
    /// What made the verdict.
    var reasons: [Diagnostic] = []
    /// What was found and does not fail the run.
    var remarks: [Diagnostic] = []
    /// The verdict in a sentence; empty where the case passed.
    var words = ""
  }

  private(set) var suites: [Suite] = []
  private var numbers: [String: Int] = [:]

  init(_ report: Report, _ sources: any SourceAccess, _ wording: inout Wording) {
    var posts: [String: Int] = [:]
    for input in report.inputs {
      posts[input.name, default: 0] += input.posts
      _ = number(of: input.name)
    }
    for fault in report.faults {
      add(Self.fault(fault, &wording), to: sources.name(of: fault.primary.span.source))
    }
    for group in Self.byPost(report.findings) {
      let name = sources.name(of: group[0].primary.span.source)
      posts[name]? -= group[0].primary.post == nil ? 0 : 1
      add(Self.post(group, report, &wording), to: name)
    }
    for (name, rest) in posts.sorted(by: { $0.key < $1.key }) where rest > 0 {
      let others = suites[number(of: name)].cases.isEmpty ? "" : "other "
      add(Case(name: Counted.noun(rest, others + "post"), verdict: .passed), to: name)
    }
    suites.removeAll { $0.cases.isEmpty }
    suites.append(Self.run(report))
  }

  private mutating func number(of name: String) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = suites.count
    suites.append(Suite(name: name))
    return suites.count - 1
  }

  private mutating func add(_ new: Case, to name: String) {
    suites[number(of: name)].cases.append(new)
  }

  /// Findings of one post together, in the order of the first of each.
  private static func byPost(_ findings: [Diagnostic]) -> [[Diagnostic]] {
    struct Key: Hashable {
      let source: SourceID
      let post: PostReference?
      /// What is about no post stands alone.
      let lone: Int
    }
    var numbers: [Key: Int] = [:]
    var groups: [[Diagnostic]] = []
    for (i, finding) in findings.enumerated() {
      let post = finding.primary.post
      let key = Key(
        source: finding.primary.span.source, post: post.map(\.withoutField),
        lone: post == nil ? i : -1)
      if let number = numbers[key] {
        groups[number].append(finding)
      } else {
        numbers[key] = groups.count
        groups.append([finding])
      }
    }
    return groups
  }

  private static func fault(_ fault: Diagnostic, _ wording: inout Wording) -> Case {
    let isError = fault.severity == .error
    var new = Case(
      name: "\(wording.places.spelled(fault.primary.span)) \(fault.rule)",
      verdict: isError ? .broken : .passed)
    if isError {
      new.reasons = [fault]
      new.words = TextSafety.inline(fault.message)
    } else {
      new.remarks = [fault]
    }
    return new
  }

  private static func post(
    _ findings: [Diagnostic], _ report: Report, _ wording: inout Wording
  ) -> Case {
    // A rule that gave up makes the exit code 2 whatever the threshold.
    let broken = findings.filter { $0.rule.family == "engine" && $0.severity == .error }
    let reasons = findings.filter { broken.contains($0) || report.fails($0) }
    let post = findings[0].primary.post
    let name =
      post.map { post in
        let address = Wording.address(of: post)
        return "post \(TextSafety.inline(post.id))" + (address.isEmpty ? "" : " (\(address))")
      } ?? wording.places.spelled(findings[0].primary.span)
    var new = Case(
      name: name, verdict: reasons.isEmpty ? .passed : broken.isEmpty ? .failed : .broken)
    new.reasons = reasons
    new.remarks = findings.filter { !reasons.contains($0) }
    if let gravest = reasons.max(by: { $0.severity < $1.severity }) {
      let more = reasons.count == 1 ? "" : ", and \(reasons.count - 1) more"
      new.words = TextSafety.inline(gravest.message) + more
    }
    return new
  }

  /// What could not be judged, and how the run ended.
  private static func run(_ report: Report) -> Suite {
    var suite = Suite(name: "decorum")
    for verdict in report.unknown {
      var new = Case(name: "\(verdict.rule) could be judged", verdict: .skipped)
      new.words =
        "\(Counted.noun(verdict.posts, "post")) could not: \(TextSafety.inline(verdict.reason))"
      suite.cases.append(new)
    }
    let verdict: Case.Verdict =
      switch report.exit.code {
      case 0: .passed
      case 1: .failed
      default: .broken
      }
    var end = Case(name: "the exit code is 0", verdict: verdict)
    if verdict != .passed {
      end.words = "it is \(report.exit.code): \(TextSafety.inline(report.exit.why))"
    }
    suite.cases.append(end)
    return suite
  }
}

extension PostReference {
  /// The post without the part of its record that a finding is about: `posts[3].text` is one post with
  /// `posts[3].media`.
  fileprivate var withoutField: PostReference {
    PostReference(id: id, platform: platform, account: account, time: time, address: "")
  }
}
