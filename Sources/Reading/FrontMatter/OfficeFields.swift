import Bytes
import Diagnostics
import ServiceStandard

/// The keys of an office's file.
enum OfficeFields {
    static let table: [HeaderField<Office>] = [
        HeaderField("nama", required: true) { reader, node, office in
            if let name = reader.text(node) { office.name = name }
        },
        HeaderField("induk") { $2.parent = $0.slug($1) },
        HeaderField("alamat") { $2.address = $0.text($1) },
        HeaderField("wilayah") { $2.region = $0.text($1) },
        HeaderField("koordinat") { $2.coordinates = $0.coordinates($1) },
        HeaderField("telepon") { $2.phones = $0.texts($1) },
        HeaderField("email") { $2.emails = $0.texts($1) },
        HeaderField("whatsapp") { $2.whatsApps = $0.texts($1) },
        HeaderField("situs") { $2.website = $0.website($1) },
        HeaderField("jam") { $2.hours = $0.hours($1) },
        HeaderField("tutup") { $2.closures = $0.closures($1) },
        HeaderField("pengumuman") { $2.notice = $0.notice($1) },
        HeaderField("petugas-pengaduan") { $2.complaintOfficer = $0.official($1, by: HeaderReader.officialFields) },
        HeaderField("logo") { $2.logo = $0.fileName($1) },
        HeaderField("penandatangan") { $2.signatory = $0.official($1, by: HeaderReader.signatoryFields) },
        HeaderField("maklumat") { $2.charter = $0.text($1) },
        HeaderField("abaikan") { $2.ignoredRules = $0.ignoredRules($1) },
    ]
}

extension HeaderReader {
    /// A text, a list of texts, or a mapping of days to hours.
    fileprivate mutating func hours(_ node: Int) -> [OfficeHours] {
        var found: [OfficeHours] = []
        if tree.nodes[node].kind == .mapping {
            for (days, value) in pairs(node, .hours) {
                for text in texts(value, .hours) { found.append(OfficeHours(days, text)) }
            }
            return found
        }
        for item in items(node) where !tree.nodes[item].isBlank {
            if tree.nodes[item].kind == .mapping {
                found += hours(item)
            } else if let text = text(item, .hours) {
                found.append(OfficeHours(nil, text))
            }
        }
        return found
    }
}

extension OfficeHours {
    fileprivate init(_ days: SourcedText?, _ text: SourcedText) {
        guard let days else {
            self.init(days: nil, text: text, hours: try? OpeningHoursReader.read(text.value).get())
            return
        }
        // The reader takes one text; the two stand apart in the file.
        let joined = ByteSlice(Array(days.value) + [ASCII.space] + Array(text.value))
        self.init(days: days, text: text, hours: try? OpeningHoursReader.read(joined).get())
    }
}
