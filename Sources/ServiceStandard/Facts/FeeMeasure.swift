import Bytes

/// What an amount is measured by (ukuran): sheets, a time, an area, a weight. "Rp5.000 per lembar" is neither less nor more than
/// "Rp100.000 per bulan".
struct FeeMeasure: Equatable {
    /// The places of its measures in ``kinds``, in their order: "per meter per bulan".
    private var places: [Int] = []
    /// A number before them: "per 100 lembar".
    private var count: ByteSlice?

    /// `nil` where a unit measures nothing, but counts services, or the things or people served: "per permohonan", "per motor",
    /// "untuk 5 tahun".
    init?(_ unit: ByteSlice) {
        for (index, var word) in unit.split(whereSeparator: { !ASCII.isWord($0) }).enumerated() {
            if index == 0, word.isOne(of: ["untuk", "for"]) { return nil }
            if word.count > 3, word.prefix(3).equalsFolded("per"), Self.place(of: word.dropFirst(3)) != nil { word = word.dropFirst(3) }
            if word.allSatisfy(ASCII.isDigit) {
                count = word
            } else if word.equalsFolded("persegi") || word.equalsFolded("kubik") {
                if places.last == Self.length { places[places.count - 1] = word.equalsFolded("kubik") ? Self.volume : Self.area }
            } else if let place = Self.place(of: word) {
                places.append(place)
            }
        }
        if places.isEmpty { return nil }
    }

    /// Whether it is one of sheets of paper alone, of which a service needs an unknown number.
    var countsSheets: Bool { places == [Self.sheets] }

    private static func place(of word: ByteSlice) -> Int? { kinds.firstIndex { word.isOne(of: $0) } }

    private static let length = 0
    private static let area = 1
    private static let volume = 2
    private static let sheets = 3
    private static let kinds: [[StaticString]] = [
        ["meter", "m"], ["m2", "m\u{B2}"], ["m3", "m\u{B3}"],
        ["lembar", "halaman", "rangkap", "eksemplar", "sheet", "page"],
        ["km", "kilometer"], ["hektar", "hektare", "ha"], ["kg", "kilogram"], ["gram"], ["ton"], ["liter"], ["kva"], ["kwh"], ["watt"],
        ["menit"], ["jam", "hour"], ["hari", "day", "days"], ["malam", "night"], ["minggu", "week"], ["bulan", "month", "months"],
        ["triwulan"], ["semester"], ["tahun", "year", "years"],
    ]
}
