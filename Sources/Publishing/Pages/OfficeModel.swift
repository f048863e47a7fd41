import Bytes
import CommonMark
import Diagnostics
import Reading
import ServiceStandard
import Templates

/// An office as a model: on its own page, and beside each of its services.
extension PageBuilder {
    mutating func office(_ entry: Site.OfficeEntry) -> Record<OfficeField> {
        let record = arena.record(OfficeField.self)
        let office = entry.office
        arena.set(record, .name, text: office.name.value)
        arena.set(record, .href, text: href(.office(entry.slug[...])))
        if let parent = office.parent.flatMap({ site.officeIndex($0.value) }) {
            let above = site.offices[parent]
            arena.set(record, .parent, record: link(.office(above.slug[...]), text: above.office.name.value))
        }
        if let address = office.address { arena.set(record, .address, text: address.value) }
        if let region = office.region { arena.set(record, .region, text: region.value) }
        append(entry.phones, to: record, .phones)
        append(entry.emails, to: record, .emails)
        append(entry.whatsApps, to: record, .whatsapps)
        if let site = office.website, let link = self.link(site, text: Array(site.text?.value ?? site.address.value)) {
            arena.set(record, .website, record: link)
        }
        setHours(entry.hours, on: record)
        setClosures(office.closures, on: record)
        if let point = office.coordinates?.value { set(point, on: record) }
        if let notice = notice(of: entry) { arena.set(record, .notice, record: notice) }
        if let officer = office.complaintOfficer { arena.set(record, .complaintOfficer, text: words(for: officer)) }
        if let charter = entry.charter { arena.set(record, .charter, html: arena.write(charter)) }
        if let logo = office.logo {
            let links = ContentLinks(folder: ContentPath.folder(of: entry.file.path), depth: depth, forms: [:])
            if let address = links.address(logo.value, isImage: true) { arena.set(record, .logo, text: address) }
        }
        return record
    }

    /// Numbers and addresses as links; what gives no link is shown as it stands.
    private mutating func append(_ channels: [Site.ChannelLink], to record: Record<OfficeField>, _ field: OfficeField) {
        for channel in channels {
            let link = arena.record(LinkField.self)
            if let address = channel.href { arena.set(link, .href, text: address) }
            arena.set(link, .text, text: channel.text)
            if let note = channel.note { arena.set(link, .note, text: note) }
            arena.append(link, to: record, field)
        }
    }

    private mutating func setHours(_ hours: [[UInt8]], on record: Record<OfficeField>) {
        guard !hours.isEmpty else { return }
        let list = arena.record(MarkupListField.self)
        for line in hours {
            let item = arena.record(MarkupField.self)
            arena.set(item, .markup, html: arena.write(line))
            arena.append(item, to: list, .items)
        }
        arena.set(list, .isSingle, flag: hours.count == 1)
        arena.set(record, .hours, record: list)
    }

    private mutating func setClosures(_ closures: [Closure], on record: Record<OfficeField>) {
        guard !closures.isEmpty else { return }
        let list = arena.record(TextListField.self)
        for closure in closures {
            let line = arena.record(TextField.self)
            let from = words(closure.from.value).words
            var text = from
            if let last = closure.to { text = site.words.text(.modelDays, [("from", from[...]), ("to", words(last.value).words[...])]) }
            if let reason = closure.reason {
                text.append(" (")
                text.append(contentsOf: reason.value)
                text.append(")")
            }
            arena.set(line, .text, text: text)
            arena.append(line, to: list, .items)
        }
        arena.set(record, .closures, record: list)
    }

    private mutating func set(_ point: Coordinates, on record: Record<OfficeField>) {
        var latitude: [UInt8] = []
        var longitude: [UInt8] = []
        Coordinates.append(point.latitude, to: &latitude)
        Coordinates.append(point.longitude, to: &longitude)
        func pair(_ before: StaticString, _ between: StaticString, _ after: StaticString) -> [UInt8] {
            var out: [UInt8] = []
            out.append(before)
            out.append(contentsOf: latitude)
            out.append(between)
            out.append(contentsOf: longitude)
            out.append(after)
            return out
        }
        arena.set(record, .geo, text: pair("geo:", ",", ""))
        arena.set(record, .coordinates, text: pair("", ", ", ""))
        var map = pair("https://www.openstreetmap.org/?mlat=", "&mlon=", "#map=17/")
        map.append(contentsOf: latitude)
        map.append(0x2F)
        map.append(contentsOf: longitude)
        arena.set(record, .map, text: map)
    }

    /// The office's notice, if it has one.
    mutating func notice(of entry: Site.OfficeEntry) -> Record<NoticeField>? {
        guard let notice = entry.office.notice else { return nil }
        let record = arena.record(NoticeField.self)
        arena.set(record, .office, text: entry.office.name.value)
        arena.set(record, .markup, html: html(plain: notice.text.value))
        if let until = notice.until {
            let (words, machine) = self.words(until.value)
            arena.set(record, .until, text: words)
            arena.set(record, .untilDate, text: machine)
        }
        return record
    }

    /// "Kepala Subbagian Tata Usaha (Nama)": the title, and the name where the office gives it.
    func words(for official: Official) -> [UInt8] {
        var text = official.title.map { Array($0.value) } ?? []
        if let name = official.name {
            if text.isEmpty { return Array(name.value) }
            text.append(" (")
            text.append(contentsOf: name.value)
            text.append(")")
        }
        return text
    }

    /// A link that a file's header names; `nil` when it leads nowhere that is published.
    mutating func link(_ link: SiteLink, text: [UInt8]) -> Record<LinkField>? {
        guard let address = contentLinks.address(link.address.value, isImage: false) else { return nil }
        let record = arena.record(LinkField.self)
        let words = link.text?.value ?? text[...]
        arena.set(record, .href, text: address)
        arena.set(record, .text, text: words)
        arena.set(record, .isAddress, flag: words.elementsEqual(address))
        return record
    }
}
