struct Spellings: Sendable { static let shared = Spellings(); let wrong: [[UInt8]] = [] }
enum KnownAbbreviations { static let phrases: [[UInt8]] = ["ktp", "sim", "rp"].map { Array($0.utf8) } }
struct Furniture: Sendable { static let shared = Furniture(); let phrases: [[UInt8]] = [] }
