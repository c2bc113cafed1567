import DecorumBase
import DecorumPosts
import DecorumRules
import DecorumText

/// Makes a fix of what a rule's file says of it: which bytes of the source change, and into what.
///
/// All or nothing: a place that the source does not spell one to one, words that its format cannot
/// hold, a name without a value, a label that not every market accepts there, a text of which nothing
/// would be left: then nothing is offered.
extension Evaluator {
  /// - Parameter evidence: the finding's places in its own post, the first of them its own.
  mutating func fix(
    _ template: FixTemplate, of rule: Rule, _ evidence: [Evidence], _ outcome: Outcome, post: Post,
    noting quotations: inout Quotations
  ) -> Fix? {
    guard let condition = template.label else {
      return FixBuilder(template, rule, evidence, outcome, post, accepted: nil)
        .fix(noting: &quotations)
    }
    let isNamed = template.inserted?.placeholders.contains("accepted") ?? false
    let offered: [String?] = isNamed ? labels(offeredBy: condition) : [nil]
    for label in offered {
      let builder = FixBuilder(template, rule, evidence, outcome, post, accepted: label)
      guard let fix = builder.fix(noting: &quotations), let text = builder.fixedText else {
        continue
      }
      // Judged as a reader of that text would: language, place and all.
      var changed = post
      changed.text = MappedText(verbatim: text, at: post.text.span)
      if labels(condition, on: PostView(changed, languages: context.languages)).truth == .yes {
        return fix
      }
    }
    return nil
  }

  /// What the markets that speak the post's language write, those that were asked for first.
  private func labels(offeredBy condition: LabelCondition) -> [String] {
    guard case .known(let language) = subject.language else { return [] }
    let speaking = book.labelTables[condition.index].markets.filter {
      $0.languages.contains(language)
    }
    let asked = speaking.filter { context.markets.contains($0.name) }
    let others = speaking.filter { !context.markets.contains($0.name) }
    return (asked + others).compactMap(\.write)
  }
}

/// The edits of one fix, in the texts of a post and in its source.
private struct FixBuilder {
  private struct Change {
    var text: MappedText
    var range: Range<Int>
    var words: String
  }

  /// A place with the name's value there.
  private struct Place {
    var text: MappedText
    var range: Range<Int>
    var value: String
    /// The groups of the same match.
    var captures: [Evidence.Capture]
  }

  private let template: FixTemplate
  private let rule: Rule
  private let evidence: [Evidence]
  private let outcome: Outcome
  private let post: Post
  private let accepted: String?

  init(
    _ template: FixTemplate, _ rule: Rule, _ evidence: [Evidence], _ outcome: Outcome,
    _ post: Post, accepted: String?
  ) {
    self.template = template
    self.rule = rule
    self.evidence = evidence
    self.outcome = outcome
    self.post = post
    self.accepted = accepted
  }

  func fix(noting quotations: inout Quotations) -> Fix? {
    guard let changes, !changes.isEmpty else { return nil }
    let edits = changes.compactMap { $0.text.edit($0.range, to: $0.words) }
    guard edits.count == changes.count else { return nil }
    return Fix(title: title(noting: &quotations), safety: template.safety, edits: edits)
  }

  /// The post's text with the changes that are in it.
  var fixedText: [UInt8]? {
    guard let changes else { return nil }
    let source = post.text.span.source
    let edits = changes.filter { $0.text.span == post.text.span }.map {
      Fix.Edit(Span(source, $0.range), replacement: $0.words)
    }
    guard Fix(title: "", safety: .unsafe, edits: edits) != nil else { return nil }
    return Fix.Edit.applied(edits, to: post.text.bytes)
  }

  // MARK: Changes

  private var changes: [Change]? {
    let changes: [Change?]
    switch template.change {
    case .insert(let words): changes = [words.filledWholly { value($0) }.map(inFront)]
    case .replace(let words, let text): changes = places(words).map { replaced($0, by: text) }
    case .delete(let words): changes = places(words).map(cut)
    case .move(let words):
      guard let place = places(words).first, place.text.span == post.text.span else { return nil }
      changes = [inFront(words: place.value + " "), cut(place)]
    }
    let sound = changes.compactMap { $0 }
    return sound.count == changes.count ? sound : nil
  }

  /// Blanks at the very front stay there.
  private func inFront(words: String) -> Change {
    let start = post.text.bytes.firstIndex { $0 > 0x20 } ?? 0
    return Change(text: post.text, range: start..<start, words: words)
  }

  private func replaced(_ place: Place, by text: MessageTemplate) -> Change? {
    let words = text.filledWholly { value($0, at: place) }
    guard let words, words != place.value else { return nil }
    let isAll = place.range == 0..<place.text.bytes.count
    if isAll, words.allSatisfy(\.isWhitespace) { return nil }
    return Change(text: place.text, range: place.range, words: words)
  }

  private func cut(_ place: Place) -> Change? {
    TextCut(place.range, from: place.text.bytes).map {
      Change(text: place.text, range: $0.range, words: $0.replacement)
    }
  }

  // MARK: Words

  /// The finding's own words, or every place that a name is bound to; each once.
  private func places(_ words: FixTemplate.Words) -> [Place] {
    var places: [Place] = []
    func add(_ one: Evidence, _ range: Range<Int>) {
      let isKnown = places.contains { $0.text.span == one.text.span && $0.range == range }
      if isKnown { return }
      let value = String(decoding: one.text.bytes[range], as: UTF8.self)
      places.append(
        Place(text: one.text, range: range, value: value, captures: one.captures))
    }
    if words.name == FixTemplate.Words.match {
      if let first = evidence.first { add(first, first.range) }
      return places
    }
    for one in evidence {
      for capture in one.captures where capture.name == words.name {
        if let range = capture.range { add(one, range) }
      }
    }
    return places
  }

  private func value(_ name: String, at place: Place? = nil) -> String? {
    if name == "accepted" { return accepted }
    if let place {
      if name == FixTemplate.Words.match { return place.value }
      let here = place.captures.filter { $0.name == name }
      if let own = here.first(where: { $0.range == place.range }) ?? here.first { return own.value }
    }
    return evidence.lazy.flatMap(\.captures).first { $0.name == name }?.value
      ?? Evaluator.value(of: name, rule: rule, evidence: evidence, outcome: outcome, post: post)
  }

  /// Names what is changed in several places with all of them.
  private func title(noting quotations: inout Quotations) -> String {
    let isQuotation = { (name: String) in
      name != "accepted" && Evaluator.isQuotation(name, from: evidence)
    }
    return template.title.filled(noting: &quotations, where: isQuotation) { name in
      if name == "accepted" { return accepted }
      if name == template.words?.name, name != FixTemplate.Words.match {
        var values: [String] = []
        for capture in evidence.flatMap(\.captures) where capture.name == name {
          let value = Evaluator.quotable(capture.value)
          if !values.contains(value) { values.append(value) }
        }
        if case .move = template.change { return values.first }
        return values.isEmpty ? nil : values.joined(separator: ", ")
      }
      return Evaluator.value(
        of: name, rule: rule, evidence: evidence, outcome: outcome, post: post)
    }
  }
}
