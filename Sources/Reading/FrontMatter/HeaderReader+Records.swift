import Bytes
import Diagnostics
import ServiceStandard

/// Values with parts, which occur in headers of several kinds.
extension HeaderReader {
    /// A title, or a mapping of its parts.
    mutating func official(_ node: Int, by fields: [HeaderField<Official>]) -> Official? {
        var official = Official()
        if tree.nodes[node].kind == .mapping {
            _ = read(node, by: fields, into: &official)
        } else {
            guard let text = text(node, .official) else { return nil }
            official.title = text
        }
        return official
    }

    /// A text, or a mapping of `teks` and `sampai`.
    mutating func notice(_ node: Int) -> Notice? {
        guard tree.nodes[node].kind == .mapping else { return text(node, .notice).map { Notice(text: $0) } }
        var notice = Notice(text: .missing(at: tree.nodes[node].range))
        _ = read(node, by: Self.noticeFields, into: &notice)
        return notice
    }

    /// A list of dates or of mappings with `tanggal`, `sampai` and a word on them; one of either may stand alone.
    mutating func closures(_ node: Int) -> [Closure] {
        var found: [Closure] = []
        for item in items(node) where !tree.nodes[item].isBlank {
            if tree.nodes[item].kind == .mapping {
                var record = ClosureRecord()
                _ = read(item, by: Self.closureFields, into: &record)
                guard let from = record.from else { continue }
                if let to = record.to, to.value < from.value {
                    report.add(HeaderProblem.reversedPeriod, at: to.range, in: file, related: [from.range])
                }
                found.append(Closure(from: from, to: record.to, reason: record.reason))
            } else if let date = date(item) {
                found.append(Closure(from: date))
            }
        }
        return found
    }

    mutating func coordinates(_ node: Int) -> Sourced<Coordinates>? {
        let range = tree.nodes[node].range
        var degrees: (latitude: Int, longitude: Int)?
        switch tree.nodes[node].kind {
        case .scalar: degrees = HeaderCoordinates.read(tree.nodes[node].text)
        case .sequence:
            let parts = tree.children(of: node).map { HeaderCoordinates.degrees(tree.nodes[$0].text) }
            if parts.count == 2, let latitude = parts[0], let longitude = parts[1] { degrees = (latitude, longitude) }
        case .mapping:
            var point = PointRecord()
            let found = report.counts.errors
            _ = read(node, by: Self.pointFields, into: &point)
            if report.counts.errors > found { return nil }
            if let latitude = point.latitude, let longitude = point.longitude { degrees = (latitude, longitude) }
        }
        guard let degrees, let point = Coordinates(latitude: degrees.latitude, longitude: degrees.longitude) else {
            var value = shown(file[range])
            var nearest: String?
            if let degrees {
                value = Coordinates.text(latitude: degrees.latitude, longitude: degrees.longitude)
                if Coordinates(latitude: degrees.longitude, longitude: degrees.latitude) != nil {
                    nearest = Coordinates.text(latitude: degrees.longitude, longitude: degrees.latitude)
                }
            }
            let problem = HeaderProblem.wrongValue(key: keyName, value: value, expected: .coordinates, nearest: nearest)
            report.add(problem, at: range, in: file)
            return nil
        }
        if !point.isInIndonesia {
            let swapped = Coordinates(latitude: degrees.longitude, longitude: degrees.latitude)
            report.add(HeaderProblem.outsideIndonesia(isSwapped: swapped?.isInIndonesia ?? false), at: range, in: file)
        }
        return Sourced(point, range)
    }

    static let officialFields: [HeaderField<Official>] = [
        HeaderField("jabatan") { $2.title = $0.text($1) },
        HeaderField("nama") { $2.name = $0.text($1) },
        HeaderField("nip") { $2.staffNumber = $0.text($1) },
    ]

    static let signatoryFields: [HeaderField<Official>] =
        officialFields + [HeaderField("tempat") { $2.location = $0.text($1) }]

    private static let noticeFields: [HeaderField<Notice>] = [
        HeaderField("teks", required: true) { reader, node, notice in
            if let text = reader.text(node) { notice.text = text }
        },
        HeaderField("sampai") { $2.until = $0.date($1) },
    ]

    private struct ClosureRecord {
        var from: Sourced<CalendarDate>?
        var to: Sourced<CalendarDate>?
        var reason: SourcedText?
    }

    private static let closureFields: [HeaderField<ClosureRecord>] = [
        HeaderField("tanggal", required: true) { $2.from = $0.date($1) },
        HeaderField("sampai") { $2.to = $0.date($1) },
        HeaderField("alasan") { $2.reason = $0.text($1) },
        HeaderField("nama") { $2.reason = $0.text($1) },
    ]

    private struct PointRecord {
        var latitude: Int?
        var longitude: Int?
    }

    private static let pointFields: [HeaderField<PointRecord>] = [
        HeaderField("lintang", required: true) { $2.latitude = $0.degrees($1) },
        HeaderField("bujur", required: true) { $2.longitude = $0.degrees($1) },
    ]

    private mutating func degrees(_ node: Int) -> Int? {
        guard let text = text(node, .degrees) else { return nil }
        if let degrees = HeaderCoordinates.degrees(text.value) { return degrees }
        wrongValue(node, .degrees)
        return nil
    }
}
