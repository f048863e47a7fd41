import Bytes
import ServiceStandard

/// `feed.xml`: what changed in the standards (Atom, RFC 4287). All dates are those of the cards.
struct Feed {
    /// More than that no reader asks for.
    static let mostEntries = 50

    let site: Site
    /// The site's address without a slash at its end.
    let address: ByteSlice

    func write(_ catalogue: Catalogue, to out: inout [UInt8]) {
        let entries = latest(of: catalogue)
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        out.append(contentsOf: site.language.rawValue.utf8)
        out.append("\">\n<title>")
        Escaping.append(text: site.settings.name.value, to: &out)
        out.append(" – ")
        Escaping.append(text: site.words[.modelFeed][...], to: &out)
        out.append("</title>\n<id>")
        appendAddress(nil, to: &out)
        out.append("</id>\n<link href=\"")
        appendAddress(nil, to: &out)
        out.append("\"/>\n<link rel=\"self\" href=\"")
        appendAddress(.feed, to: &out)
        out.append("\"/>\n<author><name>")
        Escaping.append(text: site.settings.name.value, to: &out)
        out.append("</name></author>\n<updated>")
        // A feed must have a date; one without any change has none to give.
        if let newest = entries.first?.event.date { append(newest, to: &out) } else { out.append("1970-01-01T00:00:00Z") }
        out.append("</updated>\n")
        for entry in entries { append(entry, to: &out) }
        out.append("</feed>\n")
    }

    private typealias Entry = (service: ServiceSummary, event: ServiceSummary.Event)

    /// The newest events of all services; of one day, in the order of the catalogue.
    private func latest(of catalogue: Catalogue) -> [Entry] {
        var events: [(date: CalendarDate, service: Int, event: Int)] = []
        for (index, service) in catalogue.services.enumerated() {
            for (number, event) in service.events.enumerated() { events.append((event.date, index, number)) }
        }
        events.sort { a, b in a.date == b.date ? (a.service, a.event) < (b.service, b.event) : a.date > b.date }
        return events.prefix(Self.mostEntries).map { entry in
            let service = catalogue.services[entry.service]
            return (service, service.events[entry.event])
        }
    }

    /// What happened, in the site's language.
    private func words(for entry: Entry) -> [UInt8] {
        let (service, event) = entry
        var words: [UInt8]
        switch event.kind {
        case .decree(let number): words = site.words.text(.modelChangeDecree, [("number", service[number])])
        case .effective: words = site.words.text(.modelChangeEffective, [("date", inWords(event.date)[...])])
        case .change(let text): words = Array(service[text])
        }
        if let review = event.review {
            words.append(". ")
            words.append(contentsOf: site.words.text(.modelChangeReview, [("date", inWords(review)[...])]))
        }
        return words
    }

    private func inWords(_ date: CalendarDate) -> [UInt8] {
        var words: [UInt8] = []
        date.append(to: &words, language: site.language)
        return words
    }

    private func append(_ entry: Entry, to out: inout [UInt8]) {
        let words = words(for: entry)
        out.append("<entry>\n<title>")
        Escaping.append(text: entry.service[entry.service.title], to: &out)
        out.append("</title>\n<id>")
        appendAddress(entry.service.route, to: &out)
        out.append("#")
        entry.event.date.appendISO(to: &out)
        out.append("-")
        // Several events of a day are told apart by their words: to people by the first, to machines by all.
        Slug.append(words.prefix(40), to: &out)
        out.append("-")
        out.append(contentsOf: ContentHash.of(words).hexadecimal.prefix(8))
        out.append("</id>\n<link href=\"")
        appendAddress(entry.service.route, to: &out)
        out.append("\"/>\n<updated>")
        append(entry.event.date, to: &out)
        out.append("</updated>\n<summary>")
        Escaping.append(text: words[...], to: &out)
        out.append("</summary>\n</entry>\n")
    }

    private func appendAddress(_ route: Route?, to out: inout [UInt8]) {
        Escaping.append(text: address, to: &out)
        out.append(0x2F)
        if let route { Escaping.append(text: route.path[...], to: &out) }
    }

    /// Midnight of the day in the site's time zone.
    private func append(_ date: CalendarDate, to out: inout [UInt8]) {
        date.appendISO(to: &out)
        out.append("T00:00:00")
        switch site.settings.timeZone {
        case .wib: out.append("+07:00")
        case .wita: out.append("+08:00")
        case .wit: out.append("+09:00")
        }
    }
}
