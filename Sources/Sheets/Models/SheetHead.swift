import Bytes
import Publishing
import ServiceStandard

/// What all models begin with.
struct SheetHead {
    let kind: SheetKind
    let paper: SheetPaper
    /// Title of the document, as a reader shows it.
    let title: [UInt8]
    /// The office or offices whose document it is.
    let author: [UInt8]
    /// The date of what the sheet says.
    let date: CalendarDate?
    /// The page that its QR code leads to.
    let route: Route
    /// The sign of the text that the sheet was made of; `nil`: none is printed.
    let revision: [UInt8]?

    /// A whole model: this, then the fields that `body` writes.
    func model(in context: SheetContext, _ body: (inout JsonWriter) -> Void) -> SheetModel {
        var json = JsonWriter()
        json.object {
            write(context, to: &$0)
            body(&$0)
        }
        return SheetModel(kind: kind, json: json.bytes, date: date)
    }

    private func write(_ context: SheetContext, to json: inout JsonWriter) {
        let site = context.site
        json.field("sheet", text: Array(kind.rawValue.utf8))
        json.field("language", text: Array(site.language.rawValue.utf8))
        paper.write(to: &json)
        json.object("document") {
            $0.field("title", text: title)
            $0.field("author", text: author.isEmpty ? nil : author)
            $0.field("date", text: date.map(Self.day))
        }
        let address = site.address(of: route)
        let code = address.flatMap { QrCode($0[...]) }
        json.field("address", text: address)
        if let code {
            json.object("qr") {
                $0.field("size", number: code.size)
                $0.field("path", text: code.path)
            }
        } else {
            json.null("qr")
        }
        json.object("style") {
            switch site.theme.capsules {
            case .stacked: $0.field("terminator", word: "stacked")
            case .steps: $0.field("terminator", word: "capsule")
            }
            $0.array("fonts", of: site.theme.fonts) { $0.value(text: Array($1.utf8)) }
        }
        json.field("revision", text: revision)
    }

    /// "2025-04-01"
    private static func day(_ date: CalendarDate) -> [UInt8] {
        var day: [UInt8] = []
        date.appendISO(to: &day)
        return day
    }
}
