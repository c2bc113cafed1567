import DecorumBase
import Testing

@Suite struct HexadecimalTests {
  @Test(arguments: [0, 1, 9, 10, 15, 16, 255, 0x1F600, UInt64(Int64.max), .max], [0, 1, 2, 4, 16])
  func digitsAreThoseOfTheNumber(_ value: UInt64, _ count: Int) {
    let digits = String(value, radix: 16)
    let filled = String(repeating: "0", count: max(0, count - digits.count)) + digits
    #expect(Hexadecimal.digits(value, atLeast: count, uppercase: false) == filled)
    #expect(Hexadecimal.digits(value, atLeast: count) == filled.uppercased())
  }
}
