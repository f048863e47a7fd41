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
    /// For each year from 1970 on the numbers of its entries, a bit for each number modulo 64.
    private var numbers = [UInt64](repeating: 0, count: 64)

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
                let parts = key.split(separator: "-").compactMap { Int($0) }
                guard let year = parts.last, let place = Self.place(ofYear: year) else { continue }
                for number in parts.dropLast() { numbers[place] |= 1 << UInt64(number & 63) }
            }
        }
    }

    /// The entry of a regulation.
    func entry(of regulation: RegulationReference) -> Int? {
        var key: [UInt8] = []
        regulation.appendKey(to: &key)
        return byKey[key]
    }

    /// Whether a text names the year and a number of one of the regulations; most lines are passed over by this alone.
    func mayBeCited(in text: ByteSlice) -> Bool {
        var wanted: UInt64 = 0
        var found: UInt64 = 0
        var value = 0
        var digits = 0
        func end() {
            if digits == 4, let place = Self.place(ofYear: value) {
                wanted |= numbers[place]
            } else if digits > 0 {
                found |= 1 << UInt64(truncatingIfNeeded: value & 63)
            }
        }
        text.withUnsafeBufferPointer { text in
            for byte in text {
                if ASCII.isDigit(byte) {
                    value = value &* 10 &+ Int(byte & 15)
                    digits += 1
                } else if digits > 0 {
                    end()
                    (value, digits) = (0, 0)
                }
            }
        }
        end()
        return wanted & found != 0
    }

    private static func place(ofYear year: Int) -> Int? { (1970..<2034).contains(year) ? year - 1970 : nil }
}
