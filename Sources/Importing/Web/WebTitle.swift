import Bytes
import Html

/// The title of a browser's window: "Izin Tambat | Dinas Pelabuhan Contoh".
struct WebTitle {
    /// Between the signs that sites put there.
    private let parts: [[UInt8]]

    init(_ text: [UInt8]) {
        var parts: [[UInt8]] = [[]]
        for word in text.split(separator: ASCII.space) {
            if Self.signs.contains(where: { word.equals($0) }) {
                parts.append([])
            } else {
                parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? [] : [ASCII.space]) + word
            }
        }
        self.parts = parts.filter { Words.count($0[...]) > 0 }
    }

    private static let signs: [StaticString] = ["|", "-", "–", "—", "»", "«", "::", ":", "•", "·", "/", ">"]

    /// Whether a text is one of its parts.
    func names(_ text: [UInt8]) -> Bool {
        let key = Folded.of(text[...]).bytes
        return !Self.isGeneral(text) && parts.contains { Folded.of($0[...]).bytes == key }
    }

    /// The part that is a service's name: the first that is neither an office's nor any page's; `nil` when there is none.
    var service: [UInt8]? { parts.first { !Self.isGeneral($0) && !Letterhead.namesOffice($0[...]) && !Letterhead.isAddress($0[...]) } }

    /// Whether a title would do for any page.
    private static func isGeneral(_ text: [UInt8]) -> Bool {
        let names: [StaticString] = [
            "standar pelayanan", "standar pelayanan publik", "layanan", "pelayanan", "pelayanan publik", "detail layanan", "informasi layanan",
            "beranda", "home", "index", "untitled", "untitled document", "document", "dokumen", "profil", "website resmi", "situs resmi",
            "persyaratan", "prosedur",
        ]
        let trimmed = text[...].trimmed()
        return trimmed.count < 4 || trimmed.isOne(of: names)
    }

    /// Whether an office program has saved the page: it makes titles of whatever it finds.
    static func isOfAProgram(_ tree: HtmlTree) -> Bool {
        tree.nodes.contains { node in
            guard node.name == "meta", let name = node["name"], let content = node["content"] else { return false }
            let program = Folded.of(content[...])
            return (name[...].equalsFolded("generator") || name[...].equalsFolded("progid"))
                && (program.contains("word") && !program.contains("wordpress") || program.contains("office") || program.contains("excel")
                    || program.contains("pandoc"))
        }
    }
}
