import Testing

@testable import Checking

@Suite("scope.multi-product")
struct SeveralProductsTests {
    private func card(product: String) -> String { Sound.card.with("- Izin contoh\n", "- \(product)\n") }
    private func card(title: String) -> String { Sound.card.with("judul: Kartu Izin Contoh\n", "judul: \(title)\n") }

    @Test("Two kinds of documents in a product or the title are found")
    func found() {
        let card = card(product: "Paspor Dinas & Exit Permit")
        #expect(Checked(card).findings == ["scope.multi-product 46:3-29 ‹Paspor Dinas & Exit Permit›"])
        #expect(
            Checked(card).messages(of: SeveralProducts.self) == [
                "“Paspor Dinas & Exit Permit” menggabungkan dua layanan dalam satu kartu → buat satu kartu untuk setiap layanan, masing-masing dengan persyaratan, waktu, dan biayanya"
            ])
        #expect(Checked(card).messages(of: SeveralProducts.self, in: .english).count == 1)
        #expect(
            Checked(self.card(title: "Penerbitan KTP-el dan Kartu Keluarga")).findings(of: SeveralProducts.self) == [
                "scope.multi-product 2:8-44 ‹Penerbitan KTP-el dan Kartu Keluarga›"
            ])
        #expect(Checked(self.card(title: "Akta Kelahiran serta Akta Kematian")).findings(of: SeveralProducts.self).count == 1)
    }

    @Test("The data file is read")
    func data() {
        #expect(ProductNames.standard.kind(at: Array("Penerbitan KTP-el".utf8)[...]) == ProductNames.standard.kind(at: Array("kartu tanda penduduk".utf8)[...]))
        #expect(ProductNames.standard.kind(at: Array("paspor".utf8)[...]) != nil)
    }

    @Test(
        "Forms of one document, and documents that complete another name, are silent",
        arguments: [
            "Kutipan dan salinan akta", "Paspor elektronik dan nonelektronik", "Paspor dinas dan paspor biasa", "Surat pengantar KTP dan KK",
            "Legalisasi KTP dan kartu keluarga", "KTP hilang dan rusak", "Kartu keluarga (KK) dan lampirannya", "Izin usaha dan lokasi",
            "Akta kelahiran dan kutipannya", "Paspor baru dan penggantian paspor", "Simulasi dan KTPku", "Pencatatan sipil dan kependudukan",
        ])
    func nearMiss(text: String) {
        #expect(Checked(card(product: text)).findings(of: SeveralProducts.self) == [])
        #expect(Checked(card(title: text)).findings(of: SeveralProducts.self) == [])
    }
}
