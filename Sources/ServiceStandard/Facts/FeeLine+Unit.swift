import Bytes
import CommonMark

extension FeeLine {
    /// What a fee of the line is counted by (satuan), in its own words or in those of the property `Satuan`.
    public func unit(of fee: Fee, in document: Document) -> ByteSlice? {
        fee.unit ?? properties.first { $0.key == .unit }.map { document.plainText($0.value)[...] }
    }

    /// Whether only the name of the line says that its fee is added to another one: "Tambahan nama: Rp10.000". Where there is
    /// no other, it is what is paid.
    func isSurcharge(_ fee: Fee, in document: Document) -> Bool {
        guard fee.reservation == .added, fee.remainder == nil, let label else { return false }
        return document.plainText(label).split { !ASCII.isWord($0) }.contains { $0.isOne(of: ["tambahan", "surcharge"]) }
    }
}

extension ByteSlice {
    /// A unit without its first word or stroke, so that "per kendaraan" and "/kendaraan" are the same.
    var bareUnit: ByteSlice {
        var reader = ByteReader(self)
        reader.skipSpaces()
        if !reader.take(0x2F) { _ = reader.take(word: "per") }
        reader.skipSpaces()
        return self[reader.position...]
    }

    /// Whether words behind an amount say that something else is paid, too: "belum termasuk biaya survei". A duty stamp is paid
    /// for no service.
    var leavesOut: Bool {
        var reader = ByteReader(self)
        reader.skipSpaces()
        if reader.take(0x28) { reader.skipSpaces() }
        let words: [StaticString] = ["belum termasuk", "tidak termasuk", "not including", "excluding"]
        if words.contains(where: { reader.take(word: $0) }) {
            reader.skipSpaces()
            return !reader.take(word: "meterai") && !reader.take(word: "materai")
        }
        // "Transport ditanggung pemohon"
        if namesCostOfPayer { return true }
        // "Di luar kantor" is a place.
        guard reader.take(word: "di luar") || reader.take(word: "diluar") else { return false }
        reader.skipSpaces()
        let costs: [StaticString] = ["biaya", "ongkos", "ppn", "pph", "pajak", "transport", "transportasi"]
        return costs.contains { reader.take(word: $0) }
    }

    /// Whether a cost that is no duty stamp is borne by who asks for the service: "transport ditanggung pemohon", "(transport
    /// sendiri)", but not "ditanggung pemohon", which is the fee, nor "bawa map sendiri".
    private var namesCostOfPayer: Bool {
        let words = split { !ASCII.isWord($0) }
        guard let end = words.firstIndex(where: { $0.isOne(of: ["ditanggung", "sendiri"]) }) else { return false }
        let costs: [StaticString] = [
            "transport", "transportasi", "ongkos", "ongkir", "pengiriman", "akomodasi", "konsumsi", "penginapan", "ppn", "pph", "pajak",
        ]
        return words[..<end].indices.contains { index in
            if words[index].isOne(of: costs) { return true }
            return words[index].equalsFolded("biaya") && index + 1 < end && !words[index + 1].isOne(of: ["meterai", "materai", "ini", "tersebut"])
        }
    }

    /// Whether a unit counts services, so that its amount is what the service costs: "per permohonan", not "per lembar".
    public var countsServices: Bool {
        let words = split { !ASCII.isWord($0) }
        guard words.count <= 2, let last = words.last else { return false }
        let services: [StaticString] = ["permohonan", "pemohon", "orang", "berkas", "layanan", "pelayanan", "pengajuan", "pasien", "application"]
        return last.isOne(of: services)
    }
}
