import Bytes

/// A regulation (or a decree that stands in lists of them) by its kind, number and year.
public struct RegulationReference: Sendable, Hashable {
    public var type: RegulationType
    /// Who issued it, where the kind does not say: the ministry, agency or region, as written. `nil` for abbreviations
    /// that include it (Permenkumham).
    public var issuer: ByteSlice?
    /// Number as written, without "Nomor": "25", "PER/21/M.PAN/11/2008"; `nil` for a regulation without number (UUD 1945).
    public var number: ByteSlice?
    /// Four digits; `nil` when the text names none.
    public var year: Int?
    /// Title behind "tentang", as written.
    public var title: ByteSlice?
    /// The bracket of Lembaran Negara or Berita Negara, without the brackets.
    public var gazette: ByteSlice?

    public init(
        type: RegulationType, issuer: ByteSlice? = nil, number: ByteSlice? = nil, year: Int? = nil,
        title: ByteSlice? = nil, gazette: ByteSlice? = nil
    ) {
        self.type = type
        self.issuer = issuer
        self.number = number
        self.year = year
        self.title = title
        self.gazette = gazette
    }

    /// Appends a key that is the same for every spelling of the regulation: `uu-25-2009`, `permenkumham-8-2014`.
    ///
    /// Small ASCII letters, digits and hyphens only. An issuer that is not part of the type's key follows it:
    /// `perda-provinsi-bali-3-2019`.
    public func appendKey(to out: inout [UInt8]) {
        out.append(type.key)
        if let issuer { RegulationReference.appendSlug(withoutRank(issuer), to: &out) }
        if let number { RegulationReference.appendSlug(number, to: &out) }
        guard let year else { return }
        // Old numbers carry their year already: PER/21/M.PAN/11/2008.
        var digits: [UInt8] = []
        digits.append(decimal: year)
        if let number, number.count > 4, number.suffix(4).elementsEqual(digits) { return }
        out.append("-")
        out.append(contentsOf: digits)
    }

    /// The region without what its head says already: "Perwali Kota Bandung" is the "Peraturan Wali Kota Bandung".
    private func withoutRank(_ issuer: ByteSlice) -> ByteSlice {
        let rank: StaticString
        switch type.family {
        case .governorRegulation: rank = "provinsi "
        case .regentRegulation: rank = "kabupaten "
        case .mayorRegulation: rank = "kota "
        default: return issuer
        }
        let length = rank.utf8CodeUnitCount
        return issuer.count > length && issuer.prefix(length).equalsFolded(rank) ? issuer.dropFirst(length) : issuer
    }

    private static func appendSlug(_ text: ByteSlice, to out: inout [UInt8]) {
        var pending = true
        for byte in text {
            if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
                if pending { out.append("-") }
                pending = false
                out.append(ASCII.lowercased(byte))
            } else {
                pending = true
            }
        }
    }
}

/// A kind of regulation; the readers know its names from a table.
public struct RegulationType: Sendable, Hashable {
    /// Kinds that the ranking of regulations (UU 12/2011 Pasal 7 and 8) and the lists of offices know.
    public enum Family: UInt8, Sendable, CaseIterable {
        /// UUD 1945.
        case constitution
        /// Ketetapan MPR.
        case assemblyDecree
        /// Undang-Undang.
        case law
        /// Peraturan Pemerintah Pengganti Undang-Undang.
        case emergencyLaw
        /// Peraturan Pemerintah.
        case governmentRegulation
        /// Peraturan Presiden.
        case presidentialRegulation
        /// Peraturan Menteri.
        case ministerialRegulation
        /// Peraturan Badan, Peraturan Kepala, Peraturan Lembaga.
        case agencyRegulation
        /// Peraturan Mahkamah Agung.
        case supremeCourtRegulation
        /// Peraturan Bank Indonesia.
        case centralBankRegulation
        /// Peraturan Otoritas Jasa Keuangan.
        case financialAuthorityRegulation
        /// Peraturan Daerah.
        case regionalRegulation
        /// Peraturan Gubernur.
        case governorRegulation
        /// Peraturan Bupati.
        case regentRegulation
        /// Peraturan Wali Kota.
        case mayorRegulation
        /// Peraturan Desa.
        case villageRegulation
        /// Keputusan Presiden.
        case presidentialDecree
        /// Instruksi Presiden.
        case presidentialInstruction
        /// Keputusan Menteri.
        case ministerialDecree
        /// Keputusan Kepala, Keputusan Direktur Jenderal.
        case agencyDecree
        /// Surat Edaran.
        case circular
        /// Surat Keputusan.
        case decree

        /// Whether it is a regulation at all; decrees, instructions and circulars only stand in lists beside them.
        public var isRegulation: Bool { rawValue <= Family.villageRegulation.rawValue }
    }

    public let family: Family
    /// The start of a reference's key: "uu", "permenkumham".
    public let key: StaticString

    public init(_ family: Family, key: StaticString) {
        self.family = family
        self.key = key
    }

    public static func == (a: RegulationType, b: RegulationType) -> Bool {
        a.family == b.family && a.key.utf8CodeUnitCount == b.key.utf8CodeUnitCount
            && (0..<a.key.utf8CodeUnitCount).allSatisfy { a.key.utf8Start[$0] == b.key.utf8Start[$0] }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(family)
        hasher.combine(bytes: UnsafeRawBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    }
}
