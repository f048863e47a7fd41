import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// What some provisions say is paid for a service: amounts, a most, or nothing.
struct ProvisionFees {
    private(set) var amounts: [Int64] = []
    /// "Paling banyak Rp50.000".
    private(set) var most: Int64?
    /// "Tidak dipungut biaya", for everybody.
    private(set) var isFree = false
    /// Where the first of them stands.
    private(set) var first: CitedLaw.Unit?

    /// What a unit and all units below it say. Fines, sureties and capitals are no fees.
    mutating func add(_ regulation: Regulation, _ cited: CitedLaw.Unit) {
        var above = regulation.introduction(of: cited.unit)
        for index in regulation.looked(at: cited.unit) {
            let text = regulation.plainText(of: index)
            above = (above + text.prefix(500)).suffix(2_000)
            for sentence in text[...].split(separator: 0x3B) { add(sentence.prefix(2_000), said: above[...], index, cited.regulation) }
        }
    }

    private mutating func add(_ sentence: ByteSlice, said: ArraySlice<UInt8>, _ unit: Int, _ regulation: Int) {
        let words = Set(LimitWords.words(sentence)).union(LimitWords.words(said))
        guard !words.isDisjoint(with: Self.ofFees), Set(LimitWords.words(sentence)).isDisjoint(with: Self.ofOthers),
            case .success(let found) = FeeReader.read(sentence)
        else { return }
        for fee in found {
            guard let amounts = fee.value.amounts else { continue }
            if case .free = fee.value.kind {
                guard words.isDisjoint(with: Self.ofConditions) else { continue }
                isFree = true
            } else if Self.isMost(sentence[..<fee.range.lowerBound]) || fee.value.label.map({ Self.isMost($0) }) ?? false {
                most = max(most ?? 0, amounts.to.amount)
            } else {
                for amount in [amounts.from.amount, amounts.to.amount] where !self.amounts.contains(amount) { self.amounts.append(amount) }
            }
            if first == nil { first = CitedLaw.Unit(regulation: regulation, unit: unit) }
        }
    }

    /// Whether a card that takes so much takes what they say; also where it adds two of their amounts.
    func allow(_ amount: Int64) -> Bool {
        if let most, amount <= most { return true }
        if amounts.isEmpty { return most == nil && (!isFree || amount == 0) }
        if amount == 0 || amounts.contains(amount) { return true }
        let amounts = amounts.prefix(32)
        return amounts.indices.contains { first in amounts[..<first].contains(amount - amounts[first]) }
    }

    /// What they say, for a message: "Rp350.000, Rp250.000".
    func text(in language: Language) -> String {
        func rupiah(_ amount: Int64) -> String {
            var text: [UInt8] = []
            Rupiah(amount).append(to: &text, language: language)
            return text.string
        }
        if !amounts.isEmpty { return amounts.prefix(4).map(rupiah).joined(separator: ", ") + (amounts.count > 4 ? ", …" : "") }
        if let most { return (language == .indonesian ? "paling banyak " : "at most ") + rupiah(most) }
        return language == .indonesian ? "tidak dipungut biaya" : "free of charge"
    }

    private static func isMost(_ before: ByteSlice) -> Bool {
        before.mentions(anyOf: ["paling banyak", "paling tinggi", "maksimal", "setinggi-tingginya"])
    }

    private static let ofFees = Set<[UInt8]>(words: "biaya", "tarif", "retribusi", "pnbp", "pungutan", "dipungut", "dikenai", "dikenakan", "gratis")
    private static let ofOthers = Set<[UInt8]>(words:
        "denda", "pidana", "sanksi", "modal", "jaminan", "ganti", "kerugian", "santunan", "penghasilan", "gaji", "honorarium", "meterai")
    private static let ofConditions = Set<[UInt8]>(words: "bagi", "kecuali", "jika", "apabila", "dalam", "hal", "khusus", "untuk", "dapat")
}
