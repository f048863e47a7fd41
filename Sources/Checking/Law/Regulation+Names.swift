import Bytes
import ServiceStandard

extension Regulation {
    /// "Pasal 41 ayat (4) huruf b"; in the language of the law.
    func provisionName(of unit: Int) -> [UInt8] {
        var name: [UInt8] = []
        var path: [Int] = []
        var index = unit
        while index >= 0, nodes[index].kind == .article || !nodes[index].kind.isHeading {
            if nodes[index].kind != .text { path.append(index) }
            index = nodes[index].parent
        }
        for index in path.reversed() {
            if !name.isEmpty { name.append(ASCII.space) }
            let number = nodes[index].number.map { Array($0.value) } ?? [0x3F]
            switch nodes[index].kind {
            case .article: name += Array("Pasal ".utf8) + number
            case .clause: name += Array("ayat (".utf8) + number + [0x29]
            case .letter, .subletter: name += Array("huruf ".utf8) + number
            default: name += Array("angka ".utf8) + number
            }
        }
        return name
    }

    /// "Pasal 41 ayat (4) Peraturan Menteri Luar Negeri Nomor 1 Tahun 2019".
    func fullName(of unit: Int) -> String {
        (provisionName(of: unit) + [ASCII.space] + (header.name.isEmpty ? Array(header.title.value) : header.name)).string
    }

    /// What the article and the units above a unit say before their lists: "Izin diterbitkan dalam jangka waktu:".
    func introduction(of unit: Int) -> [UInt8] {
        var index = nodes[unit].kind == .text ? -1 : nodes[unit].parent
        var text: [UInt8] = []
        while index >= 0, nodes[index].kind == .article || !nodes[index].kind.isHeading {
            text = plainText(of: index).suffix(2_000) + [ASCII.space] + text
            index = nodes[index].parent
        }
        return text.suffix(2_000)
    }

    /// The beginning of what a unit and the units below it say.
    func wholeText(of unit: Int) -> ByteSlice {
        var text: [UInt8] = []
        for index in unit..<nodes[unit].end where text.count < Self.longestText { text += plainText(of: index) + [ASCII.space] }
        return text.prefix(Self.longestText)
    }

    /// Bytes; no provision needs more to say what it asks for.
    private static let longestText = 4_000

    /// The units of a provision that are looked at: itself and those below it. A longer one is no rule for one thing.
    func looked(at unit: Int) -> Range<Int> { unit..<min(nodes[unit].end, unit + 1_000) }
}
