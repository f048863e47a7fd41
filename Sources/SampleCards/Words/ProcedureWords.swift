/// What is done, by whom, with what.
enum ProcedureWords {
    /// Activities in the order in which they come, with the one who does them and what comes of it.
    static let steps: [(text: StaticString, performer: StaticString, output: StaticString)] = [
        ("Mengambil nomor antrean atau memilih jadwal kedatangan", "Pemohon", "nomor antrean"),
        ("Menyerahkan berkas permohonan", "Pemohon", "tanda terima"),
        ("Mencatat permohonan ke dalam sistem", "Petugas pendaftaran", "nomor registrasi"),
        ("Meneruskan berkas kepada tim teknis", "Petugas pendaftaran; Kepala seksi", "lembar disposisi"),
        ("Meninjau lokasi bersama pemohon", "Tim teknis", "berita acara peninjauan"),
        ("Menyusun rancangan keputusan", "Analis pelayanan", "rancangan keputusan"),
        ("Membayar biaya melalui bank persepsi", "Pemohon", "bukti bayar"),
        ("Menandatangani dokumen secara elektronik", "Kepala dinas", "dokumen bertanda tangan"),
        ("Mengambil foto dan sidik jari", "Petugas biometrik", "data biometrik"),
        ("Mencetak dokumen", "Petugas pencetakan", "dokumen cetak"),
        ("Menyerahkan dokumen kepada pemohon", "Petugas loket", "dokumen diterima pemohon"),
        ("Mengisi survei kepuasan", "Pemohon", "jawaban survei"),
    ]

    /// A step that decides, the label of the good exit and of the bad one.
    static let decisions: [(text: StaticString, good: StaticString, bad: StaticString)] = [
        ("Memeriksa kelengkapan berkas", "lengkap", "tidak lengkap"),
        ("Memverifikasi keabsahan dokumen", "sah", "tidak sah"),
        ("Menilai hasil peninjauan", "sesuai", "tidak sesuai"),
        ("Memberi persetujuan", "setuju", "tidak setuju"),
    ]

    static let deciders: [StaticString] = ["Petugas loket", "Verifikator", "Kepala seksi", "Kepala bidang"]

    /// Who works on an SOP, in the order of the work.
    static let lanes: [StaticString] = [
        "Pemohon", "Petugas loket", "Verifikator", "Kepala seksi", "Tim teknis", "Kepala bidang",
    ]

    static let stages: [StaticString] = [
        "Tahap pendaftaran", "Tahap pemeriksaan", "Tahap penyelesaian",
    ]

    static let materials: [StaticString] = [
        "berkas persyaratan", "komputer dan aplikasi pelayanan", "lembar periksa", "bukti bayar", "formulir permohonan",
        "kendaraan dinas; alat ukur",
    ]

    static let notes: [StaticString] = [
        "dapat diwakilkan dengan surat kuasa", "lewat loket 1–4", "pada hari yang sama bila berkas masuk sebelum pukul 11.00",
        "pemohon menerima pesan singkat",
    ]
}
