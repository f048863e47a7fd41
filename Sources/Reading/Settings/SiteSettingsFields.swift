import Bytes
import Diagnostics
import ServiceStandard

/// The keys of `baku.yml`.
enum SiteSettingsFields {
    static let table: [HeaderField<SiteSettings>] = [
        HeaderField("bahasa") { reader, node, site in
            site.language =
                reader.choice(node, [("id", .indonesian), ("en", .english)], shown: ["id", "en"]) ?? site.language
        },
        HeaderField("nama", required: true) { reader, node, site in
            if let name = reader.text(node) { site.name = name }
        },
        HeaderField("alamat") { $2.address = $0.siteAddress($1) },
        HeaderField("tema") { $2.theme = $0.slug($1) },
        HeaderField("kertas") { reader, node, site in
            let choices: [(StaticString, SiteSettings.Paper)] = [
                ("a4", .a4), ("f4", .f4), ("letter", .letter), ("a3", .a3),
            ]
            site.paper = reader.choice(node, choices, shown: SiteSettings.Paper.allCases.map(\.rawValue)) ?? site.paper
        },
        HeaderField("zona-waktu") { reader, node, site in
            let choices: [(StaticString, OpeningHours.TimeZone)] = [
                ("wib", .wib), ("wita", .wita), ("wit", .wit), ("asia/jakarta", .wib), ("asia/pontianak", .wib),
                ("asia/makassar", .wita), ("asia/jayapura", .wit),
            ]
            site.timeZone = reader.choice(node, choices, shown: ["WIB", "WITA", "WIT"]) ?? site.timeZone
        },
        HeaderField("libur") { $2.holidays = $0.closures($1) },
        HeaderField("aturan") { $2.rules = $0.rules($1) },
        HeaderField("kepatuhan") { reader, node, site in
            site.publishesCompliance = reader.flag(node) ?? site.publishesCompliance
        },
        HeaderField("pemberitahuan") { $2.notice = $0.notice($1) },
    ]
}

extension HeaderReader {
    /// `https://host`, with a port and a path if need be, and nothing behind them.
    fileprivate mutating func siteAddress(_ node: Int) -> SourcedText? {
        guard let text = text(node, .siteAddress) else { return nil }
        var address = text.value
        guard HeaderAddress.read(address) == .accepted(.web),
            !address.contains(where: { $0 == 0x3F || $0 == 0x23 || $0 == 0x40 })
        else {
            wrongValue(node, .siteAddress)
            return nil
        }
        if address.prefix(5).equalsFolded("http:") { add(HeaderProblem.plainHTTP, node) }
        while address.last == 0x2F { address = address.dropLast() }
        return SourcedText(address, text.range)
    }

    /// A mapping of codes of rules to severities.
    fileprivate mutating func rules(_ node: Int) -> [RuleSetting] {
        var found: [RuleSetting] = []
        let choices: [(StaticString, Severity?)] = [
            ("galat", .error), ("error", .error), ("peringatan", .warning), ("warning", .warning), ("catatan", .note),
            ("note", .note), ("mati", nil), ("off", nil),
        ]
        for (code, value) in pairs(node, .rules) {
            let severity: Severity?? = choice(value, choices, shown: ["galat", "peringatan", "catatan", "mati"])
            if let severity { found.append(RuleSetting(code: code, severity: severity)) }
        }
        return found
    }
}
