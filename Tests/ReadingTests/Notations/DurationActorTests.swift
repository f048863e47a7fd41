import Reading
import ServiceStandard
import Testing

/// Whose time it is: what the applicant has to do, and other periods, are no time that the service takes.
@Suite struct DurationActorTests {
    @Test(arguments: [
        // What is paid, and by when.
        "Pembayaran paling lambat 60 menit setelah pengajuan", "Pembayaran maksimal 7 hari setelah kode billing terbit",
        "Pembayaran PNBP dilakukan paling lama 7 hari kalender", "Pemohon melakukan pembayaran maksimal 3 hari",
        "Pelunasan paling lama 7 hari", "Pembayaran 7 hari setelah kode billing terbit", "Jangka waktu pembayaran maksimal 7 hari",
        "Jatuh tempo 30 hari", "Jatuh tempo pembayaran 30 hari setelah SKPD terbit", "Denda dikenakan setelah 30 hari",
        // What is fetched, given back and lent.
        "Berkas diambil maksimal 30 hari", "Pengambilan paling lama 30 hari", "Buku dikembalikan paling lambat 7 hari",
        "Buku wajib dikembalikan maksimal 14 hari sejak dipinjam", "Pengembalian buku paling lama 7 hari",
        "Jangka waktu pengembalian buku 7 hari", "Buku dipinjam selama 7 hari", "Lama peminjaman 7 hari", "Lama pinjam 7 hari",
        // What is objected to, mended, handed in and reported.
        "Upaya hukum banding paling lama 14 hari", "Keberatan paling lambat 14 hari", "Sanggahan 3 hari kerja",
        "Perbaikan berkas paling lama 5 hari kerja", "Perbaikan dokumen oleh pemohon 5 hari kerja",
        "Pemohon menyerahkan dokumen asli paling lambat 7 hari", "Penduduk wajib melapor paling lambat 14 hari",
        "Kelahiran dilaporkan paling lambat 60 hari", "Pelaporan kelahiran paling lambat 60 hari sejak kelahiran",
        "Laporan kematian paling lambat 30 hari", "Tamu wajib lapor 1 x 24 jam",
        // Periods that are no work.
        "Masa sanggah 3 hari kerja", "Masa tunggu keberatan 14 hari", "Masa pengumuman 30 hari", "Masa pinjam buku 7 hari",
        "Masa percobaan 3 bulan", "Masa tenggang 30 hari", "Tenggang waktu 14 hari", "Kode billing berlaku 7 hari",
    ])
    func isOthers(_ text: String) throws {
        guard case .failure(let refusal) = DurationReader.read(slice(text)) else { Issue.record("\(text) is told"); return }
        #expect(refusal.reason == .noPromise)
    }

    /// The same words where the office acts, at what they name or in minutes.
    @Test(arguments: [
        "Izin terbit paling lama 3 hari kerja", "Proses 3 hari kerja setelah pembayaran", "Penyelesaian pembayaran ganti rugi 3 hari kerja",
        "Paspor dapat diambil 3 hari kerja setelah wawancara", "Penerbitan SKCK paling lama 3 jam", "Pembayaran retribusi 3 menit",
        "Pembayaran pajak kendaraan maksimal 3 menit", "Pelayanan pembayaran paling lambat 3 hari kerja",
        "Verifikasi pembayaran paling lama 3 hari kerja", "Penerbitan bukti pembayaran paling lambat 3 hari kerja",
        "Pembayaran klaim paling lama 3 hari kerja", "Pembayaran santunan paling lambat 3 hari kerja sejak berkas lengkap",
        "Ganti rugi dibayarkan paling lambat 3 hari kerja setelah penetapan", "Pencairan dana 3 hari kerja",
        "Pengembalian kelebihan pajak paling lama 3 bulan", "Pengembalian uang jaminan paling lambat 3 hari kerja",
        "Pengembalian buku 3 menit", "Peminjaman buku 3 menit", "Izin peminjaman gedung 3 hari kerja",
        "Pengambilan sampel paling lambat 3 hari kerja", "Pengambilan hasil 3 hari kerja setelah pemeriksaan",
        "Tanggapan keberatan 3 hari kerja", "Tanggapan atas keberatan paling lambat 3 hari kerja",
        "Keberatan diputus paling lama 3 bulan", "Penyelesaian permohonan keberatan paling lama 3 bulan",
        "Sanggahan dijawab paling lama 3 hari kerja", "Gugatan sederhana 3 bulan", "Perkara banding 3 bulan",
        "Perbaikan pipa bocor paling lama 3 hari", "Perbaikan data 3 hari kerja", "Pemohon menerima izin paling lama 3 hari kerja",
        "Petugas wajib memeriksa berkas paling lama 3 hari kerja", "Badan publik wajib memberitahukan paling lambat 3 hari kerja",
        "Masa penyelesaian 3 hari kerja", "Masa proses 3 hari kerja", "Masa pelayanan 3 hari kerja",
        "Setelah pemohon melakukan pembayaran izin diterbitkan 3 hari kerja", "Setelah masa sanggah berakhir, SK terbit 3 hari kerja",
        "3 hari kerja setelah masa sanggah berakhir", "3 hari kerja di luar masa sanggah",
        "3 hari kerja (termasuk masa sanggah 2 hari kerja)", "3 hari kerja. Masa sanggah 2 hari kerja.",
        "3 hari kerja. Pembayaran paling lambat 7 hari.", "3 hari kerja, pengambilan maksimal 30 hari",
        "Izin terbit 3 hari kerja; pemohon wajib mengambil paling lama 7 hari", "Proses 3 hari kerja, jatuh tempo 14 hari",
        "Bayar paling lama 7 hari; izin terbit 3 hari kerja setelah bayar", "Kartu jadi 3 menit, lama pinjam 7 hari",
        // Somebody to ask is none who works.
        "3 hari kerja. Untuk pengaduan, hubungi 112 (24 jam)", "3 hari kerja. Call center 24 jam.", "3 hari kerja; hotline 24 jam",
        "3 hari kerja. WA center 24 jam, 7 hari.", "3 hari kerja. WhatsApp 0811 222 333 aktif 24 jam.",
        "3 hari kerja\nCall center: 24 jam", "3 hari kerja. Untuk informasi hubungi (0561) 123456 pukul 08.00–15.00 WIB.",
    ])
    func isTheOffices(_ text: String) throws {
        let duration = try DurationReader.read(slice(text)).get()
        #expect(duration.reservation == nil)
        #expect(duration.parts.isEmpty)
        #expect((duration.maximum ?? duration.minimum)?.first.quantity == Quantity(3))
    }

    /// Neighbours of those: another time of the service, or one that is added.
    @Test(arguments: [
        "3 hari kerja + masa sanggah 5 hari", "3 hari kerja ditambah masa sanggah 5 hari", "3 hari kerja setelah masa sanggah 5 hari",
        "3 hari kerja. Untuk pengaduan hubungi 112 dalam 24 jam.", "3 hari kerja. Untuk darurat hubungi 112 selesai 24 jam.",
        "Berkas dikembalikan paling lambat 1 hari kerja; izin 3 hari kerja", "Masa sanggah 3 hari kerja. 3 hari kerja.",
    ])
    func reserves(_ text: String) throws {
        #expect(try DurationReader.read(slice(text)).get().reservation != nil)
    }

    /// A time that may be the office's own leaves none beside it the whole service's: it reserves, or is told as a part.
    @Test(arguments: [
        // Periods in which the office works, or the service waits.
        "Masa pemeriksaan 7 hari kerja, penerbitan 2 hari kerja", "Masa evaluasi teknis 10 hari kerja dan penerbitan 2 hari kerja",
        "3 hari kerja; masa pemeriksaan lapangan 5 hari kerja", "Masa pengumuman 30 hari, penerbitan sertifikat 5 hari kerja",
        "Masa uji coba 30 hari, penerbitan sertifikat 5 hari kerja", "Penerbitan 5 hari kerja; masa pengumuman 30 hari",
        // How something is sent or asked for.
        "Loket: 15 menit. Via email: 24 jam.", "Datang langsung 30 menit; permohonan via email 24 jam",
        "Aduan lewat surat 5 hari kerja; aduan lewat email 24 jam", "Cetak KTP 1 jam. Pengiriman KK via email 24 jam.",
        "Surat: 5 hari kerja. Telepon: 24 jam.", "30 menit; WA 24 jam",
        // What the office pays, gives back or fetches.
        "Verifikasi 2 hari kerja; pembayaran ke rekening penerima paling lama 5 hari kerja",
        "Verifikasi 2 hari kerja; pembayaran ke penyedia paling lama 5 hari kerja",
        "Penerbitan SPM 2 hari kerja; pembayaran kepada pihak ketiga paling lambat 3 hari kerja setelah SP2D",
        "Pembayaran tali asih paling lama 14 hari kerja; penerbitan SK 3 hari",
        "Pembayaran uang pengganti paling lama 14 hari kerja; penerbitan SK 3 hari",
        "Pembayaran jaminan kematian paling lama 14 hari kerja; penerbitan SK 3 hari",
        "Penerbitan SK 3 hari; uang duka dibayarkan paling lama 14 hari kerja",
        "Pengembalian berkas 3 hari kerja, penerbitan 2 hari kerja", "Pengembalian arsip 2 hari kerja; penerbitan salinan 5 hari kerja",
        "Pengambilan barang bukti maksimal 2 hari; penerbitan 3 hari", "Verifikasi 2 hari; pembayaran ke penyedia paling lama 5 hari",
        "Permohonan informasi 10 hari kerja; keberatan 30 hari kerja",
        // The applicant is named, but does not act.
        "Berkas pemohon harus diverifikasi 3 hari kerja, SK terbit 2 hari kerja",
        "Permohonan warga harus ditelaah 5 hari kerja. Surat terbit 1 hari kerja.",
        "Pemohon harus menunggu hasil pemeriksaan 7 hari kerja, sertifikat terbit 2 hari kerja",
        "Pengujian sampel yang dikirim pelanggan harus dilakukan 10 hari kerja; laporan terbit 2 hari kerja",
    ])
    func isNoneOfTheWhole(_ text: String) throws {
        let duration = try DurationReader.read(slice(text)).get()
        #expect(duration.reservation != nil || duration.parts.count == 2)
    }

    /// Alone, what may be the office's keeps its value; beside it, what surely is not changes nothing.
    @Test(arguments: [
        "Masa tunggu hasil laboratorium 3 hari kerja", "Dalam masa 3 hari kerja", "Surat keterangan masa kerja 3 hari kerja",
        "Perpanjangan masa jabatan 3 hari kerja", "Perpanjangan izin tinggal 3 hari kerja", "Studi banding 3 hari kerja",
        "Perpanjangan masa izin tinggal 3 hari kerja", "Selama masa pandemi 3 hari kerja", "Pengembalian batas tanah 3 hari kerja",
        "Pengembalian retribusi 3 hari kerja", "Tanggapan tertulis atas pengajuan keberatan dari pemohon 3 hari kerja",
        "Kepada pemohon wajib diberikan jawaban 3 hari kerja", "Pemohon yang telah memenuhi syarat 3 hari kerja",
        "Berkas pemohon harus diverifikasi 3 hari kerja", "Pembayaran ke penyedia paling lama 3 hari kerja",
        "3 hari kerja; masa jabatan 5 tahun", "3 hari kerja. Retribusi dibayar paling lambat 7 hari.",
        "3 hari kerja; pembayaran retribusi paling lambat 7 hari", "3 hari kerja. Buku dikembalikan paling lambat 7 hari.",
        "3 hari kerja. Hubungi kami melalui WA 0811 222 333 (24 jam).", "3 hari kerja. Telepon 112 (24 jam).",
    ])
    func keepsItsValue(_ text: String) throws { try isTheOffices(text) }

    @Test("A label says whose time it is", arguments: [
        ("Masa sanggah", "3 hari kerja", false), ("Pembayaran", "paling lama 7 hari", false), ("Pembayaran", "3 menit", true),
        ("Pembayaran", "3 hari kerja", true), ("Pengembalian buku", "7 hari", false), ("Call center", "24 jam", false),
        ("Verifikasi pembayaran", "paling lama 3 hari kerja", true),
    ])
    func labels(_ label: String, _ value: String, _ isTold: Bool) {
        let result = DurationReader.read(label: slice(label), value: slice(value))
        #expect((try? result.get()).map { $0.reservation == nil } ?? false == isTold)
    }
}
