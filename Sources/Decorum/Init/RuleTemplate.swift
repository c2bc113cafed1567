/// A rule to be filled in. It loads as it is, and its flagged example fails until its author has said
/// what to look for.
enum RuleTemplate: String, CaseIterable {
  case find, measure, require, frequency, share, `repeat`, answer, schedule

  /// - Parameter schema: the path from the rule's folder to the folder of the schemas; nil = none.
  func text(schema: String?) -> String {
    (schema.map { Schemas.editorLine(for: "rule", in: $0) + "\n" } ?? "") + Self.head + check
      + Self.why
      + "examples:\n" + examples
  }

  private static let head = """
    # Replace what is in capitals; "decorum test" says what is left to do.
    summary: SAY IN A FEW WORDS WHAT IS WRONG
    severity: warning

    """

  private static let why = """
    help: SAY WHAT TO DO INSTEAD
    why: |
      SAY WHY, AS YOU WOULD TO THE PERSON WHO WROTE THE POST.

    """

  private var check: String {
    switch self {
    case .find:
      """
      check:
        find:
          phrases: [THE WORDS TO FIND]
          guards: [unquoted, unnegated]
      message: '"{match}" IS WHAT IS WRONG'

      """
    case .measure:
      """
      check:
        measure: {words: {above: 100000}}
      message: '{value} IS TOO MUCH; the limit is {limit}'

      """
    case .require:
      """
      when: {from: own, phrases: [WORDS OF THE POSTS IN QUESTION]}
      check:
        require: {phrases: [WORDS THAT MUST BE THERE]}
      message: WHAT IS MISSING

      """
    case .frequency:
      """
      options:
        max: {type: int, default: 100000}
        window: {type: duration, default: 1d}
      when: {from: own, kind: post}
      check:
        frequency: {per: account, window: $window, above: $max}
      message: '{count} posts within {window}; the limit is {max}'

      """
    case .share:
      """
      when: {from: own, kind: post}
      check:
        share:
          of: {phrases: [WORDS OF THE SORT THAT IS COUNTED]}
          per: account
          window: 30d
          min_posts: 2
          above: 0.5
      message: '{count} of {total} posts within {window} ARE OF ONE SORT'

      """
    case .repeat:
      """
      when: {from: own, kind: post, phrases: [WORDS OF THE POSTS IN QUESTION]}
      check:
        repeat: {same: text, threshold: 0.8, per: account, window: 7d}
      message: the same words again, {gap} after the first time

      """
    case .answer:
      """
      when: {inbound: true, addressed_to: us}
      check:
        answer: {to: {phrases: [WORDS OF SOMEBODY WHO ASKS]}, state: [overdue], within: 4h}
      message: '{author|somebody} asked {waited} ago; the promise is {sla}'

      """
    case .schedule:
      """
      when: {from: own, status: scheduled, phrases: [WORDS OF THE POSTS IN QUESTION]}
      check:
        schedule: {on: [sun]}
      message: scheduled for a {day}

      """
    }
  }

  private var examples: String {
    switch self {
    case .find:
      """
        - flag: WRITE A POST THAT BREAKS THE RULE, WITH ⟦MARKS⟧ AROUND THE WORDS
          because: a post that breaks the rule must be found; write its words into "check" as well
        - pass: WRITE A POST THAT SAYS IT RIGHT
        - trap: WRITE A POST THAT LOOKS LIKE THE FAULT AND IS NONE

      """
    case .measure:
      """
        - flag: WRITE A POST THAT HAS TOO MUCH OF IT
          because: a post beyond the limit must be found; write metric and limit into "check"
        - pass: WRITE A POST AT THE LIMIT

      """
    case .require:
      """
        - flag: WRITE A POST IN WHICH IT IS MISSING
          because: where it is missing it must be said; write into "when" which posts must have it
        - pass: WRITE A POST THAT HAS IT

      """
    case .frequency:
      """
        - name: one post too many
          because: the post beyond the limit must be found; write the limit into "options"
          posts:
            - {at: -3h, text: WRITE A FIRST POST}
            - {at: -2h, text: WRITE A SECOND ONE}
            - {at: -1h, text: ⟦WRITE THE ONE THAT IS TOO MUCH⟧}
        - name: as many as may be
          posts:
            - {at: -2h, text: WRITE A FIRST POST}
            - {at: -1h, text: WRITE A SECOND ONE}

      """
    case .share:
      """
        - name: too many of one sort
          because: the post that makes it too many must be found; write into "of" what they share
          posts:
            - {at: -3d, text: WRITE A POST OF ANOTHER SORT}
            - {at: -2d, text: WRITE A POST OF THE SORT}
            - {at: -1d, text: ⟦WRITE ONE MORE OF THE SORT⟧}
        - name: half and half
          posts:
            - {at: -2d, text: WRITE A POST OF ANOTHER SORT}
            - {at: -1d, text: WRITE A POST OF THE SORT}

      """
    case .repeat:
      """
        - name: said twice
          because: the second of two posts must be found; write into "when" which posts are meant
          posts:
            - {at: -2d, text: WRITE A POST}
            - {at: -1d, text: ⟦WRITE THE SAME POST AGAIN⟧}
        - name: two different posts
          posts:
            - {at: -2d, text: WRITE A POST}
            - {at: -1d, text: WRITE SOMETHING ELSE}

      """
    case .answer:
      """
        - name: nobody answered
          because: what waits too long must be found; write into "to" who waits for an answer
          posts:
            - {at: -5h, text: '⟦@acme WRITE A QUESTION⟧', author: '@ines', inbound: true}
        - name: answered
          posts:
            - {at: -5h, id: q, text: '@acme WRITE A QUESTION', author: '@ines', inbound: true}
            - {at: -4h, text: WRITE THE ANSWER, kind: reply, reply_to: q}

      """
    case .schedule:
      """
        - name: at the wrong time
          because: a post at the wrong time must be found; write into "when" which posts are meant
          timezone: UTC
          posts:
            - {at: +1d, text: ⟦WRITE A POST FOR THE SUNDAY⟧}
        - name: at the right time
          timezone: UTC
          posts:
            - {at: +2d, text: WRITE A POST FOR THE MONDAY}

      """
    }
  }
}
