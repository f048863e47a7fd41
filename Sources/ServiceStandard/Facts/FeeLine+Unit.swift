import Bytes
import CommonMark

extension FeeLine {
    /// What a fee of the line is counted by (satuan), in its own words or in those of the property `Satuan`.
    public func unit(of fee: Fee, in document: Document) -> ByteSlice? {
        fee.unit ?? properties.first { $0.key == .unit }.map { document.plainText($0.value)[...] }
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

    /// Whether a unit counts services, so that its amount is what the service costs: "per permohonan", not "per lembar".
    public var countsServices: Bool {
        let words = split { !ASCII.isWord($0) }
        guard words.count <= 2, let last = words.last else { return false }
        let services: [StaticString] = ["permohonan", "pemohon", "orang", "berkas", "layanan", "pelayanan", "pengajuan", "pasien", "application"]
        return last.isOne(of: services)
    }
}
