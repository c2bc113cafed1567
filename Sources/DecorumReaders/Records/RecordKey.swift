import DecorumPosts

/// What a key, a column or a line of front matter means to a post. It never changes once it is made,
/// and every record names a few of the same ones: shared, it is one word to copy.
final class RecordKey: Equatable, Sendable {
  enum Target: Hashable, Sendable {
    case field(Field)
    /// A date that may have its time of day in another column.
    case date
    /// `draft: true`, as site generators and schedulers write it.
    case draft
    case flag(String)
    /// `Picture Url 3`: part of the third picture; number 0 where the column has none.
    case mediaURL(Int)
    case mediaAlt(Int)
    case mediaType(Int)
    /// A column for a platform that says whether the post goes there.
    case channel(Platform)
    /// Says whether the post is of this kind.
    case kind(PostKind)
    /// What holds only for the post on one platform, of the posts that a record becomes.
    indirect case on(Platform, Target)
  }

  /// What is asked of the key of every value. Plain numbers, which entries carry with them: to look here
  /// would cost a count of references each time.
  struct Traits: Sendable {
    /// Where that is all that the key means.
    let field: Field?
    /// What `Post.keys` gains.
    let fields: FieldSet
    /// Equal for keys that compete for one place in the post; -1 where several may stand side by side.
    let slot: Int
  }

  let target: Target
  /// 0 for the neutral format's own name, -1 for what somebody mapped; of two names for one field the lower rank wins.
  let rank: Int
  let traits: Traits

  /// The key of a field by its own name.
  static func of(_ field: Field) -> RecordKey {
    ofFields[FieldSet(field).rawValue.trailingZeroBitCount]
  }

  private static let ofFields = Field.allCases.map { RecordKey(.field($0), rank: 0) }.sorted {
    $0.traits.slot < $1.traits.slot
  }

  static func == (a: RecordKey, b: RecordKey) -> Bool {
    a === b || a.target == b.target && a.rank == b.rank
  }

  init(_ target: Target, rank: Int) {
    self.target = target
    self.rank = rank
    var field: Field?
    var slot = -1
    let fields: FieldSet
    switch target {
    case .field(let own):
      field = own
      fields = FieldSet(own)
      // Layouts make a key for each value: a field's bit is its number, without a search for it.
      slot = fields.rawValue.trailingZeroBitCount
    case .date:
      fields = FieldSet(.time)
      slot = Self.fieldCount
    case .draft:
      fields = FieldSet(.status)
      slot = Self.fieldCount + 1
    case .flag:
      fields = FieldSet(.flags)
    case .mediaURL:
      fields = [FieldSet(.media), FieldSet(.mediaURL)]
    case .mediaAlt:
      fields = [FieldSet(.media), FieldSet(.mediaAlt)]
    case .mediaType:
      fields = [FieldSet(.media), FieldSet(.mediaType)]
    case .channel:
      fields = FieldSet(.platform)
    case .kind:
      fields = FieldSet(.kind)
    case .on:
      // Only the post that it holds for has its key.
      fields = []
    }
    traits = Traits(field: field, fields: fields, slot: slot)
  }

  private static let fieldCount = Field.allCases.count
  static let slotCount = fieldCount + 2
  static let textSlot = RecordKey(.field(.text), rank: 0).traits.slot
}
