import Bytes
import Diagnostics
import Reading
import ServiceStandard

/// What some provisions say is paid for a service: amounts, a most, or nothing.
struct ProvisionFees {
    /// What may be asked, each with the others: an amount, a range, or a most, from 0 on.
    private var stated: [ClosedRange<Int64>] = []
    /// By what the amounts are counted: "per lembar". A fee that is counted otherwise is no multiple that can be checked.
    private var units: [[[UInt8]]] = []
    /// They set a least ("paling sedikit"), a share ("50% dari tarif") or a multiple: any amount may follow from that.
    private var isOpen = false
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
        guard !words.isDisjoint(with: Self.ofFees), Set(LimitWords.words(sentence)).isDisjoint(with: Self.ofOthers) else { return }
        if sentence.contains(0x25) || sentence.mentions(anyOf: Self.calculations) { isOpen = true }
        guard case .success(let found) = FeeReader.read(sentence) else { return }
        for fee in found {
            guard let amounts = fee.value.namedAmounts else { continue }
            if case .free = fee.value.kind {
                guard words.isDisjoint(with: Self.ofConditions) else { continue }
            } else {
                add(fee.value, min(amounts.from.amount, amounts.to.amount)...max(amounts.from.amount, amounts.to.amount))
            }
            if first == nil { first = CitedLaw.Unit(regulation: regulation, unit: unit) }
        }
    }

    private mutating func add(_ fee: Fee, _ range: ClosedRange<Int64>) {
        // Only the words right before an amount bind it.
        let before = LimitWords.words(fee.label ?? fee.condition ?? []).filter { !Self.filling.contains($0) }
        let bound = before.suffix(2).map { $0[...].string }
        if let last = bound.last {
            let two = bound.joined(separator: " ")
            if Self.leasts.contains(last) || Self.leasts.contains(two) { isOpen = true }
            stated.append((Self.mosts.contains(last) || Self.mosts.contains(two)) && range.upperBound > 0 ? 0...range.upperBound : range)
        } else {
            stated.append(range)
        }
        for text in [fee.unit, fee.condition, fee.label, fee.remainder] {
            if let unit = Self.unit(text) { units.append(unit) }
        }
    }

    /// What an amount is counted by, without the first word: "per lembar"; `nil` for one that is asked once.
    private static func unit(_ text: ByteSlice?) -> [[UInt8]]? {
        guard let text else { return nil }
        let words = LimitWords.words(text)
        // "/lembar"
        let start = text.trimmed().first == 0x2F ? 0 : words.firstIndex(where: { counting.contains($0) }).map { $0 + 1 }
        guard let start, start < words.count, !once.contains(words[start]) else { return nil }
        return Array(words[start...])
    }

    /// Whether a card that takes so much takes what they say; also where it adds several of their amounts.
    ///
    /// - Parameter unit: what the card counts the amount by.
    func allow(_ amount: Int64, per unit: ByteSlice?) -> Bool {
        if isOpen || amount == 0 || stated.contains(where: { $0.contains(amount) }) { return true }
        if !units.isEmpty {
            guard let unit = Self.unit(unit), units.contains(where: { $0.starts(with: unit) || unit.starts(with: $0) }) else { return true }
        }
        return isSum(amount)
    }

    private func isSum(_ amount: Int64) -> Bool {
        var sums: Set<ClosedRange<Int64>> = [0...0]
        for range in stated where range.lowerBound <= amount {
            for sum in sums where sum.lowerBound <= amount - range.lowerBound {
                // Both are at most the amount below; above it nothing matters.
                let next = sum.lowerBound + range.lowerBound...min(amount, sum.upperBound) + min(amount - min(amount, sum.upperBound), range.upperBound)
                if next.contains(amount) { return true }
                sums.insert(next)
            }
            // So many amounts make any sum.
            if sums.count > Self.mostSums { return true }
        }
        return false
    }

    private static let mostSums = 256

    /// What they say, for a message: "Rp350.000, Rp250.000".
    func text(in language: Language) -> String {
        func rupiah(_ amount: Int64) -> String {
            var text: [UInt8] = []
            Rupiah(amount).append(to: &text, language: language)
            return text.string
        }
        var parts: [String] = []
        for range in stated {
            let most = rupiah(range.upperBound)
            let part = if range.lowerBound == range.upperBound {
                most
            } else if range.lowerBound == 0 {
                (language == .indonesian ? "paling banyak " : "at most ") + most
            } else {
                rupiah(range.lowerBound) + "–" + most
            }
            if !parts.contains(part) { parts.append(part) }
        }
        guard !parts.isEmpty else { return language == .indonesian ? "tidak dipungut biaya" : "free of charge" }
        return parts.prefix(4).joined(separator: ", ") + (parts.count > 4 ? ", …" : "")
    }

    private static let mosts: Set<String> = ["paling banyak", "paling tinggi", "maksimal", "maksimum", "setinggi tingginya", "sebanyak banyaknya"]
    private static let leasts: Set<String> = [
        "paling sedikit", "paling rendah", "paling kurang", "minimal", "minimum", "sekurang kurangnya", "serendah rendahnya", "mulai",
    ]
    /// Words between a bound and its amount.
    private static let filling = Set<[UInt8]>(words: "sebesar", "senilai", "sejumlah", "dari", "adalah", "yaitu")
    private static let calculations: [StaticString] = ["persen", "dikali", "dikalikan", "kelipatan", "kali tarif"]
    private static let counting = Set<[UInt8]>(words: "per", "setiap", "tiap")
    /// What a service is asked for by: its amount is no multiple.
    private static let once = Set<[UInt8]>(words: "permohonan", "pemohon", "izin", "layanan", "penerbitan")
    private static let ofFees = Set<[UInt8]>(words: "biaya", "tarif", "retribusi", "pnbp", "pungutan", "dipungut", "dikenai", "dikenakan", "gratis")
    private static let ofOthers = Set<[UInt8]>(words:
        "denda", "pidana", "sanksi", "modal", "jaminan", "ganti", "kerugian", "santunan", "penghasilan", "gaji", "honorarium", "meterai")
    private static let ofConditions = Set<[UInt8]>(words: "bagi", "kecuali", "jika", "apabila", "dalam", "hal", "khusus", "untuk", "dapat")
}
