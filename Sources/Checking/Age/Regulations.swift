import Bytes
import ServiceStandard

/// Regulations that are no longer to be cited as they once were.
struct Regulations: Sendable {
    static let standard = Regulations(DataFile(PackageResources.regulations_yml, named: "regulations.yml"))

    /// What became of a regulation.
    enum Fate: Sendable {
        /// Another one took its place.
        case replaced(by: String)
        /// It is cited with its amendment.
        case amended(by: String, year: Int)
        /// It is about something else.
        case mistaken(String, english: String)
    }

    struct Entry: Sendable {
        let fate: Fate
        let since: Since
        /// A word that the title of the card must hold; empty for any card.
        let word: [UInt8]
    }

    let entries: [Entry]
    private var byKey = ByteTable<Int>()
    /// The years of the entries from 1970 on, a bit each.
    private var years: UInt64 = 0

    private init(_ file: DataFile) {
        let items = file.items()
        entries = items.map { item in
            let fate: Fate =
                if let successor = item["diganti"] {
                    .replaced(by: successor.string)
                } else if let amendment = item["diubah"] {
                    .amended(by: amendment.string, year: Int(item.text("tahun-perubahan")) ?? 0)
                } else {
                    .mistaken(item.text("keliru"), english: item.text("keliru-en"))
                }
            return Entry(fate: fate, since: Since(item.text("sejak")), word: Array(item.text("hanya").utf8))
        }
        for (index, item) in items.enumerated() {
            for key in item.texts("kunci") {
                byKey.set(Array(key.utf8), index)
                if let year = key.split(separator: "-").last.flatMap({ Int($0) }) { years |= Self.bit(year) }
            }
        }
    }

    /// The entry of a regulation.
    func entry(of regulation: RegulationReference) -> Int? {
        var key: [UInt8] = []
        regulation.appendKey(to: &key)
        return byKey[key]
    }

    /// Whether a text names a year in which one of the regulations was made; most lines are passed over by this alone.
    func mayBeCited(in text: ByteSlice) -> Bool {
        var year = 0
        var digits = 0
        for byte in text {
            if ASCII.isDigit(byte) {
                year = year &* 10 &+ Int(byte & 15)
                digits += 1
            } else {
                if digits == 4, years & Self.bit(year) != 0 { return true }
                (year, digits) = (0, 0)
            }
        }
        return digits == 4 && years & Self.bit(year) != 0
    }

    private static func bit(_ year: Int) -> UInt64 { (1970..<2034).contains(year) ? 1 << UInt64(year - 1970) : 0 }
}
