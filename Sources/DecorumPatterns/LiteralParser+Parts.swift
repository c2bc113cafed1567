/// Adds what was read to the sequence under way: joins it to the run, or ends the run.
extension LiteralParser {
  mutating func literal(_ value: UInt32, _ sequence: inout Sequence) {
    if isCaseless, !LooseForm.isCaseless(value) {
      add(.anything, from: nil, to: &sequence)
      return
    }
    skipsIgnored()
    if isAtRepetition {
      joinTail(&sequence)
      let start = stack.count
      stack.push()
      stack.extendTop(LooseForm.scalar(value))
      counts = CharacterCounts(literal: value, caseless: isCaseless)
      width = LooseWidth(of: value)
      borders = Self.borders(of: value)
      add(.exact, from: start, to: &sequence)
      return
    }
    plain(value, &sequence)
  }

  /// A literal that nothing repeats.
  mutating func plain(_ value: UInt32, _ sequence: inout Sequence) {
    let isRun = stack.count - sequence.run == 1 && stack.topIsOpen
    if !sequence.hasTail, !isRun {
      stack.push()
      sequence.hasTail = true
      sequence.tailLead = sequence.width
    }
    sequence.width.add(LooseWidth(of: value))
    stack.extendTop(LooseForm.scalar(value))
    sequence.least.add(CharacterCounts(literal: value, caseless: isCaseless))
    sequence.add(Self.borders(of: value))
  }

  private static func borders(of value: UInt32) -> Borders {
    let loose = LooseForm.scalar(value)
    return loose < 0x80 && LiteralEdges.isOfWord(UInt8(loose)) ? Borders() : .both
  }

  /// A part that matches the empty string where it matches, such as `\b`.
  /// - Parameter isEdge: whether it matches where no letter, digit or underscore stands on the one side, if
  ///   one stands on the other.
  mutating func addNothing(isEdge: Bool = false, to sequence: inout Sequence) {
    skipsIgnored()
    guard isAtRepetition else {
      if isEdge {
        stack.addEdges(behind: (sequence.hasTail ? stack.count - 1 : sequence.run)..<stack.count)
        sequence.add(.both)
      }
      return
    }
    joinTail(&sequence)
    let start = stack.count
    stack.push()
    width = .nothing
    add(.exact, from: start, to: &sequence)
  }

  /// Adds a part with the repetition that follows it.
  /// - Parameter start: where its strings begin on the stack; they end it. Nil where it has none.
  mutating func add(_ part: Part, from start: Int?, to sequence: inout Sequence) {
    if start == nil { joinTail(&sequence) }
    let start = start ?? stack.count
    let own = counts
    let (width, borders) = (width, borders)
    (counts, self.width, self.borders) = (CharacterCounts(), .character, Borders())
    skipsIgnored()
    let repetition = repetition()
    let isExact = if case .exact = part { true } else { false }
    if !isExact, borders.opens, repetition?.low != 0 {
      stack.addEdges(behind: sequence.run..<start)
    }
    if repetition?.high != 0 { sequence.add(borders, isOptional: repetition?.low == 0) }
    guard let (low, high) = repetition else {
      sequence.least.add(own.repeated(1))
      addOnce(part, width, from: start, to: &sequence)
      return
    }
    sequence.least.add(own.repeated(low, isOne: width.most == 1))
    let repeated = width.repeated(low, high)
    switch part {
    case .anything: addOnce(.anything, repeated, from: start, to: &sequence)
    case .required: addOnce(low > 0 ? part : .anything, repeated, from: start, to: &sequence)
    case .exact:
      if high == 0 {
        stack.drop(from: start)
      } else if high == 1 || stack.isBlank(from: start) {
        // A run of white space is one blank, however long.
        if low == 0 { stack.push() }
        addOnce(.exact, width.repeated(min(low, 1), 1), from: start, to: &sequence)
      } else if low == 0 {
        addOnce(.anything, repeated, from: start, to: &sequence)
      } else {
        addRepeated(width, from: start, low, high, to: &sequence)
      }
    }
  }

  /// - Parameter width: of all of it.
  mutating func addOnce(
    _ part: Part, _ width: LooseWidth, from start: Int, to sequence: inout Sequence
  ) {
    switch part {
    case .exact:
      joinExact(start, before: stack.count, at: sequence.width, to: &sequence)
      sequence.width.add(width)
    case .required(let formula):
      endRun(of: &sequence, before: start)
      sequence.add(isPlacing ? formula.moved(by: sequence.width) : formula)
      sequence.width.add(width)
      beginRun(of: &sequence)
    case .anything:
      stack.drop(from: start)
      endRun(of: &sequence, before: start)
      sequence.width.add(width)
      beginRun(of: &sequence)
    }
  }

  /// Joins the literal on top to the run; to be done before anything is put above it.
  mutating func joinTail(_ sequence: inout Sequence) {
    guard sequence.hasTail else { return }
    sequence.hasTail = false
    joinExact(stack.count - 1, before: stack.count, at: sequence.tailLead, to: &sequence)
  }

  /// Joins the strings `start ..< end` to the run before them. Those above stay where they are.
  /// - Parameter lead: how far they are from the start of the sequence.
  mutating func joinExact(
    _ start: Int, before end: Int, at lead: LooseWidth, to sequence: inout Sequence
  ) {
    let run = sequence.run
    if start - run == 1, stack.isEmpty(at: run) {
      if stack.isEdge(at: run) { stack.addEdges(before: start..<end) }
      stack.remove(run..<(run + 1))
    } else if end - start == 1, stack.isEmpty(at: start) {
      if stack.isEdge(at: start) { stack.addEdges(behind: run..<start) }
      stack.remove(start..<end)
    } else if (start - run) * (end - start) <= LiteralParser.mostJoined,
      start - run == 1 || stack.longest(in: run..<start) <= LiteralParser.longestJoined
    {
      stack.cross(run, start, end)
      // Repeated joining of long runs must not fill the memory.
      if stack.byteCount > 1 << 20 { fail() }
    } else {
      endRun(of: &sequence, before: start)
      sequence.isCut = true
      sequence.runLead = lead
    }
  }

  /// Ends the run, which ends before `end`: it becomes a set of the formula.
  mutating func endRun(of sequence: inout Sequence, before end: Int) {
    if let formula = formula(of: sequence.run..<end, at: sequence.runLead) {
      sequence.add(formula)
    }
    stack.remove(sequence.run..<end)
  }

  /// Begins a run behind something that is not known.
  private mutating func beginRun(of sequence: inout Sequence) {
    stack.push()
    if sequence.closes { stack.addEdges(before: stack.count - 1..<stack.count) }
    sequence.isCut = true
    sequence.runLead = sequence.width
  }
}
