import Bytes
import CommonMark
import Diagnostics
import ServiceStandard

/// How much and how long in short: what the head of a page, all lists and the sheets tell first, in the same words.
package struct Headline: Sendable {
    package private(set) var fee: [UInt8]?
    package private(set) var feeNote: [UInt8]?
    package private(set) var time: [UInt8]?
    package private(set) var timeNote: [UInt8]?
    /// The beginning of ``time`` that says how its amount is meant: "paling lama". Missing where it says nothing.
    package private(set) var timeBound: [UInt8]?
    /// What ``fee`` is counted by where it is no service: "per meter persegi". Lists tell it with the amount.
    package private(set) var feeUnit: [UInt8]?
    /// What ``fee`` is taken from; missing without a fee section.
    package private(set) var fees: FeeFacts?

    init(of card: ServiceCard, in site: Site) {
        self.init(
            fee: card.section(.fee), time: card.section(.time), cases: card.header.cases, document: card.document, in: site)
    }

    /// - Parameters:
    ///   - fee: the fee section; that of a case where only this case is spoken of.
    ///   - time: the time section, likewise.
    ///   - cases: what the card's front matter declares.
    ///   - document: the text of the card.
    ///   - isCase: whether one case is spoken of, so that only a choice is left.
    init(fee: Section?, time: Section?, cases: [CaseDimension], document: Document, isCase: Bool = false, in site: Site) {
        if let fee { set(fee, cases, document, isCase: isCase, site) }
        if let time { set(time, site) }
    }

    private mutating func set(_ section: Section, _ cases: [CaseDimension], _ document: Document, isCase: Bool, _ site: Site) {
        let facts = FeeFacts(section, cases: cases, document: document)
        fees = facts
        switch facts.summary {
        case .free: fee = site.words[.modelFree]
        case .amounts(let from, let to):
            fee = site.amount(from: from, to: to)
            let dependence: Word = isCase && !facts.dependsOnCase ? .modelFeeByChoice : .modelFeeByCase
            let units = Self.units(of: section, document)
            let unit = units.first.flatMap { $0 }.flatMap { first in units.allSatisfy { $0?.elementsEqual(first) ?? false } ? first : nil }
            if let unit, !unit.countsServices { feeUnit = Array(unit) }
            feeNote = Self.note(of: facts, unit: unit, hasUnits: units.contains { $0 != nil }, isRange: from != to, dependence, site)
        case .seeDetails: fee = site.words[.modelFeeSeeDetails]
        case .notStated: break
        }
    }

    /// What the amount in short leaves out: what it is counted by, that cases differ, that there is more to read.
    private static func note(
        of facts: FeeFacts, unit: ByteSlice?, hasUnits: Bool, isRange: Bool, _ dependence: Word, _ site: Site
    ) -> [UInt8]? {
        var notes: [[UInt8]] = []
        if let unit { notes.append(Array(unit)) }
        if isRange || facts.dependsOnCase || unit == nil && hasUnits { notes.append(site.words[dependence]) }
        if facts.isIncomplete { notes.append(site.words[.modelFeeSeeDetails]) }
        return notes.isEmpty ? nil : Array(notes.joined(separator: ", ".utf8))
    }

    /// What each amount of a section is counted by, in their order; `nil` for those that name nothing.
    private static func units(of section: Section, _ document: Document) -> [ByteSlice?] {
        var units: [ByteSlice?] = []
        for group in section.groups {
            for case .fees(let lines) in group.blocks {
                for line in lines {
                    for fee in line.fees where !fee.value.isFree && fee.value.reservation != .foreign {
                        units.append(line.unit(of: fee.value, in: document))
                    }
                }
            }
        }
        return units
    }

    private mutating func set(_ section: Section, _ site: Site) {
        let facts = TimeFacts(section)
        guard let promise = facts.promise else {
            if facts.dependsOnCase { time = site.words[.modelTimeByCase] }
            return
        }
        var text: [UInt8] = []
        promise.value.appendBound(to: &text, language: site.language)
        if !text.isEmpty { timeBound = text }
        if !text.isEmpty { text.append(ASCII.space) }
        promise.value.appendAmount(to: &text, language: site.language)
        time = text
        timeNote = Self.note(of: promise.value)
        if facts.dependsOnCase { timeNote = site.words[.modelTimeByCase] }
    }

    /// What a time is counted by, and from when: "/orang", "sejak berkas lengkap".
    private static func note(of time: Duration) -> [UInt8]? {
        // "/kendaraan, masa uji 6 bulan": behind the name something else is said.
        let unit = time.reservation == .counted ? time.remainder?.prefix { $0 != 0x2C && $0 != 0x3B && $0 != 0x2E } : nil
        let words = [unit, time.anchor?.phrase].compactMap { $0 }
        return words.isEmpty ? nil : Array(words.joined(separator: " ".utf8))
    }
}
