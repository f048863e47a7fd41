import Bytes
import Diagnostics
import ServiceStandard

/// What became of a regulation, as the headers of the site's regulations say it: its own (`dicabut`, `diubah`, `status`), or
/// that of another (`mencabut`, `mengubah`).
package struct RegulationFate: Sendable {
    /// A regulation that revoked or changed another one.
    package struct Change: Sendable {
        /// What it is called: in full where the site has it, else as the header writes it.
        package var name: [UInt8]
        /// Of its file, where the site has one; of its name otherwise. `nil` for words that name no regulation.
        package var subject: Subject?
        /// When it was published, or signed; `nil` when no file says it.
        package var date: CalendarDate?
        package var year: Int?
    }

    /// A regulation as others name it.
    package enum Subject: Sendable, Hashable {
        /// One of the site: its place in ``RegulationLookup/regulations``.
        case file(Int)
        /// Another, by ``RegulationReference/appendKey(to:)``.
        case key([UInt8])
    }

    /// Dicabut: no longer in force.
    package var isRevoked = false
    package var revokedBy: [Change] = []
    package var isAmended = false
    /// The last one is the latest.
    package var amendedBy: [Change] = []
    /// The regulation whose header says so first; place in ``RegulationLookup/regulations``.
    package var source: Int

    static func path(ofSlug slug: ByteSlice) -> [UInt8] { Array("content/regulasi/".utf8) + slug + Array(".md".utf8) }

    /// The fates of all regulations that have one.
    static func all(of regulations: [Regulation], keys: [[UInt8]: Int], paths: [[UInt8]: Int]) -> [Subject: RegulationFate] {
        var fates: [Subject: RegulationFate] = [:]
        func subject(_ text: ByteSlice) -> Subject? {
            if let index = paths[path(ofSlug: text)] { return .file(index) }
            return TextCitation.reference(text).map { reference in keys[reference.key].map { .file($0) } ?? .key(reference.key) }
        }
        func change(_ index: Int) -> Change {
            let header = regulations[index].header
            let name = header.name
            return Change(
                name: name.isEmpty || header.number == nil ? name + (name.isEmpty ? [] : Array(" tentang ".utf8)) + header.title.value : name,
                subject: .file(index), date: (header.promulgated ?? header.enacted)?.value, year: header.year?.value)
        }
        func change(_ text: ByteSlice) -> Change {
            if case .file(let index) = subject(text) { return change(index) }
            return Change(name: Array(text), subject: subject(text), year: TextCitation.reference(text)?.year)
        }
        func add(to subject: Subject, from source: Int, _ body: (inout RegulationFate) -> Void) {
            body(&fates[subject, default: RegulationFate(source: source)])
        }
        for (index, regulation) in regulations.enumerated() {
            let header = regulation.header
            let status = header.status?.value
            if status == .revoked || !header.revokedBy.isEmpty {
                add(to: .file(index), from: index) { fate in
                    fate.isRevoked = true
                    for text in header.revokedBy { fate.revokedBy.append(change(text.value), unless: index) }
                }
            }
            if status == .amended || !header.amendedBy.isEmpty {
                add(to: .file(index), from: index) { fate in
                    fate.isAmended = true
                    for text in header.amendedBy { fate.amendedBy.append(change(text.value), unless: index) }
                }
            }
            for text in header.revokes {
                guard let other = subject(text.value), other != .file(index) else { continue }
                add(to: other, from: index) { fate in
                    fate.isRevoked = true
                    fate.revokedBy.append(change(index), unless: nil)
                }
            }
            for text in header.amends {
                guard let other = subject(text.value), other != .file(index) else { continue }
                add(to: other, from: index) { fate in
                    fate.isAmended = true
                    fate.amendedBy.append(change(index), unless: nil)
                }
            }
        }
        for (subject, fate) in fates where fate.amendedBy.count > 1 {
            // A stable sort: those without a year keep the order of the header.
            let sorted = fate.amendedBy.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
            fates[subject]?.amendedBy = sorted.map(\.element)
        }
        return fates
    }
}

extension RegulationFate.Change {
    /// By date; the later is the higher.
    fileprivate var order: Int {
        if let date { return date.year * 10_000 + date.month * 100 + date.day }
        return (year ?? 0) * 10_000
    }
}

extension [RegulationFate.Change] {
    /// Adds a change once, and none of a regulation by itself.
    fileprivate mutating func append(_ change: RegulationFate.Change, unless own: Int?) {
        if let own, change.subject == .file(own) { return }
        guard !contains(where: { $0.subject != nil ? $0.subject == change.subject : $0.name == change.name }) else { return }
        append(change)
    }
}
