import Bytes

extension MachineReport {
    /// The findings as JSON; docs/panduan/07-memeriksa.md says what each field holds. Files are named as the site has them,
    /// columns count bytes of UTF-8.
    public func json() -> [UInt8] {
        var json = JsonWriter()
        json.object { json in
            json.field("version", number: 1)
            json.array("diagnostics", of: diagnostics) { json, diagnostic in write(diagnostic, to: &json) }
            json.object("summary") { json in
                json.field("cards", number: cards)
                json.field("errors", number: summary.counts.errors)
                json.field("warnings", number: summary.counts.warnings)
                json.field("notes", number: summary.counts.notes)
                json.field("files", number: summary.files)
                json.field("notListed", number: summary.notKept)
            }
        }
        return json.bytes + [ASCII.newline]
    }

    private func write(_ diagnostic: Diagnostic, to json: inout JsonWriter) {
        let place = diagnostic.place
        let hasColumn = place.line > 0 && place.column > 0
        json.object { json in
            json.field("code", string: diagnostic.code)
            json.field("severity", string: diagnostic.severity.rawValue)
            json.field("file", string: place.file.isEmpty ? nil : place.file)
            json.field("line", number: place.line > 0 ? place.line : nil)
            json.field("column", number: hasColumn ? place.column : nil)
            json.field("endColumn", number: hasColumn ? place.endColumn : nil)
            json.field("message", string: message(of: diagnostic))
            json.field("remedy", string: remedy(of: diagnostic))
        }
    }
}
