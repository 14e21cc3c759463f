/* Written by `cargo xtask kernels`: 80 hashes in a turn. */
vzeroupper
lea 1024(%rdi), %rdx
lea 7424(%rdi), %r8
mov %rsi, %rcx
mov %r8, %rsi
mov $-1, %rax
.p2align 6
2:
pcmpeqd %xmm15, %xmm15
vpbroadcastd 592(%rdi), %zmm16
vpaddd 640(%rdi), %zmm16, %zmm17
vmovdqa32 %zmm17, 640(%rdi)
movdqa 544(%rdi), %xmm1
movdqa 560(%rdi), %xmm2
movq 0(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 40(%rdi){1to16}, %zmm17, %zmm16
vpaddd 324(%rdi){1to16}, %zmm17, %zmm18
vpunpckldq 44(%rdi){1to16}, %zmm16, %zmm19
vpunpckhdq 44(%rdi){1to16}, %zmm16, %zmm16
vpaddd 68(%rdi){1to16}, %zmm18, %zmm20
vprord $17, %zmm18, %zmm21
movdqa 544(%rdi), %xmm3
movdqa 560(%rdi), %xmm4
movq 8(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $19, %zmm18, %zmm22
vpsrld $10, %zmm18, %zmm23
vmovdqa32 %zmm19, 0(%rdx)
vmovdqa32 %zmm16, 64(%rdx)
vpbroadcastd 64(%rdi), %zmm16
vpunpckldq %zmm20, %zmm16, %zmm16
movdqa 544(%rdi), %xmm5
movdqa 560(%rdi), %xmm6
movq 64(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpbroadcastd 64(%rdi), %zmm19
vpunpckhdq %zmm20, %zmm19, %zmm19
vpternlogd $150, %zmm23, %zmm22, %zmm21
vmovdqa32 %zmm16, 128(%rdx)
vmovdqa32 %zmm19, 192(%rdx)
vpaddd 332(%rdi){1to16}, %zmm21, %zmm21
movdqa 544(%rdi), %xmm7
movdqa 560(%rdi), %xmm8
movq 72(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 76(%rdi){1to16}, %zmm21, %zmm19
vprord $17, %zmm21, %zmm16
vprord $19, %zmm21, %zmm23
vpsrld $10, %zmm21, %zmm22
vpbroadcastd 72(%rdi), %zmm20
vpunpckldq %zmm19, %zmm20, %zmm20
vpaddd 352(%rdi){1to16}, %zmm18, %zmm24
vpbroadcastd 72(%rdi), %zmm25
vpunpckhdq %zmm19, %zmm25, %zmm25
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm22, %zmm23, %zmm16
vmovdqa32 %zmm20, 256(%rdx)
vprord $7, %zmm17, %zmm20
vprord $18, %zmm17, %zmm22
vmovdqa32 %zmm25, 320(%rdx)
vpsrld $3, %zmm17, %zmm25
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 340(%rdi){1to16}, %zmm16, %zmm16
vpternlogd $150, %zmm25, %zmm22, %zmm20
vpaddd 84(%rdi){1to16}, %zmm16, %zmm25
vprord $17, %zmm16, %zmm22
vprord $19, %zmm16, %zmm23
vpsrld $10, %zmm16, %zmm19
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 356(%rdi){1to16}, %zmm20, %zmm20
vpbroadcastd 80(%rdi), %zmm26
vpunpckldq %zmm25, %zmm26, %zmm26
vpbroadcastd 80(%rdi), %zmm27
vpunpckhdq %zmm25, %zmm27, %zmm27
vpternlogd $150, %zmm19, %zmm23, %zmm22
vmovdqa32 %zmm26, 384(%rdx)
vpaddd 96(%rdi){1to16}, %zmm24, %zmm26
vmovdqa32 %zmm27, 448(%rdx)
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $17, %zmm24, %zmm27
vpaddd 348(%rdi){1to16}, %zmm22, %zmm22
vprord $19, %zmm24, %zmm19
vpaddd 92(%rdi){1to16}, %zmm22, %zmm23
vpsrld $10, %zmm24, %zmm25
vprord $17, %zmm22, %zmm28
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $19, %zmm22, %zmm29
vpsrld $10, %zmm22, %zmm30
vpbroadcastd 88(%rdi), %zmm31
vpunpckldq %zmm23, %zmm31, %zmm31
vmovdqa32 %zmm18, 13824(%rdi)
vpbroadcastd 88(%rdi), %zmm18
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpunpckhdq %zmm23, %zmm18, %zmm18
vpternlogd $150, %zmm25, %zmm19, %zmm27
vpternlogd $150, %zmm30, %zmm29, %zmm28
vmovdqa32 %zmm31, 512(%rdx)
vpaddd %zmm21, %zmm17, %zmm17
vmovdqa32 %zmm18, 576(%rdx)
vpaddd %zmm28, %zmm20, %zmm28
vpaddd 360(%rdi){1to16}, %zmm17, %zmm17
vpaddd 100(%rdi){1to16}, %zmm28, %zmm20
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $17, %zmm28, %zmm18
vprord $19, %zmm28, %zmm31
vpsrld $10, %zmm28, %zmm30
vpaddd %zmm27, %zmm17, %zmm27
vpunpckldq %zmm20, %zmm26, %zmm17
vpunpckhdq %zmm20, %zmm26, %zmm20
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm30, %zmm31, %zmm18
vpaddd 104(%rdi){1to16}, %zmm27, %zmm30
vprord $17, %zmm27, %zmm31
vprord $19, %zmm27, %zmm26
vpsrld $10, %zmm27, %zmm29
vmovdqa32 %zmm17, 640(%rdx)
movq 128(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %zmm20, 704(%rdx)
vpaddd 364(%rdi){1to16}, %zmm18, %zmm18
vpternlogd $150, %zmm29, %zmm26, %zmm31
vpaddd 108(%rdi){1to16}, %zmm18, %zmm29
vprord $17, %zmm18, %zmm26
vprord $19, %zmm18, %zmm20
movq 136(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpsrld $10, %zmm18, %zmm17
vpaddd %zmm31, %zmm16, %zmm31
vpunpckldq %zmm29, %zmm30, %zmm25
vpaddd 376(%rdi){1to16}, %zmm22, %zmm19
vpunpckhdq %zmm29, %zmm30, %zmm29
vpternlogd $150, %zmm17, %zmm20, %zmm26
vpaddd 112(%rdi){1to16}, %zmm31, %zmm17
vprord $17, %zmm31, %zmm20
vprord $19, %zmm31, %zmm30
movq 192(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %zmm25, 768(%rdx)
vpsrld $10, %zmm31, %zmm25
vmovdqa32 %zmm29, 832(%rdx)
vpaddd 372(%rdi){1to16}, %zmm26, %zmm26
vpaddd 380(%rdi){1to16}, %zmm24, %zmm29
vmovdqa32 13824(%rdi), %zmm23
movq 200(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %zmm24, 13888(%rdi)
vprord $7, %zmm23, %zmm24
vpternlogd $150, %zmm25, %zmm30, %zmm20
vpaddd 116(%rdi){1to16}, %zmm26, %zmm25
vprord $18, %zmm23, %zmm30
vmovdqa32 %zmm22, 13952(%rdi)
movq 256(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $17, %zmm26, %zmm22
vmovdqa32 %zmm16, 14016(%rdi)
vprord $19, %zmm26, %zmm16
vmovdqa32 %zmm31, 14080(%rdi)
vpsrld $10, %zmm26, %zmm31
vpaddd %zmm20, %zmm19, %zmm20
vpunpckldq %zmm25, %zmm17, %zmm19
vpunpckhdq %zmm25, %zmm17, %zmm25
vpsrld $3, %zmm23, %zmm17
movq 264(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm31, %zmm16, %zmm22
vpaddd 120(%rdi){1to16}, %zmm20, %zmm31
vmovdqa32 %zmm19, 896(%rdx)
vprord $17, %zmm20, %zmm19
vmovdqa32 %zmm25, 960(%rdx)
vprord $19, %zmm20, %zmm25
movq 320(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $150, %zmm17, %zmm30, %zmm24
vpaddd %zmm22, %zmm29, %zmm22
vpsrld $10, %zmm20, %zmm29
vpaddd 384(%rdi){1to16}, %zmm28, %zmm17
vpaddd %zmm27, %zmm23, %zmm23
vpaddd 124(%rdi){1to16}, %zmm22, %zmm30
movq 328(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $17, %zmm22, %zmm16
vmovdqa32 %zmm27, 13824(%rdi)
vprord $19, %zmm22, %zmm27
vmovdqa32 %zmm28, 14144(%rdi)
vpsrld $10, %zmm22, %zmm28
vpternlogd $150, %zmm29, %zmm25, %zmm19
vpaddd %zmm24, %zmm17, %zmm24
vpaddd 388(%rdi){1to16}, %zmm23, %zmm23
vpunpckldq %zmm30, %zmm31, %zmm17
movq 384(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpunpckhdq %zmm30, %zmm31, %zmm30
vpternlogd $150, %zmm28, %zmm27, %zmm16
vpaddd %zmm19, %zmm24, %zmm19
vmovdqa32 %zmm17, 1024(%rdx)
vmovdqa32 %zmm30, 1088(%rdx)
vprord $7, %zmm21, %zmm30
movq 392(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $18, %zmm21, %zmm17
vpsrld $3, %zmm21, %zmm24
vpaddd %zmm16, %zmm23, %zmm16
vpaddd 128(%rdi){1to16}, %zmm19, %zmm23
vprord $17, %zmm19, %zmm28
vprord $19, %zmm19, %zmm27
movq 448(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpsrld $10, %zmm19, %zmm31
vpaddd 392(%rdi){1to16}, %zmm18, %zmm29
vpternlogd $150, %zmm24, %zmm17, %zmm30
vpaddd 132(%rdi){1to16}, %zmm16, %zmm24
vprord $17, %zmm16, %zmm17
vprord $19, %zmm16, %zmm25
movq 456(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %zmm18, 14208(%rdi)
vpsrld $10, %zmm16, %zmm18
vpternlogd $150, %zmm31, %zmm27, %zmm28
vpaddd 14080(%rdi), %zmm21, %zmm21
vpaddd %zmm30, %zmm29, %zmm30
vpunpckldq %zmm24, %zmm23, %zmm29
vpunpckhdq %zmm24, %zmm23, %zmm24
vpternlogd $150, %zmm18, %zmm25, %zmm17
vpaddd 396(%rdi){1to16}, %zmm21, %zmm21
movq 512(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm28, %zmm30, %zmm28
vmovdqa32 %zmm29, 1152(%rdx)
vmovdqa32 %zmm24, 1216(%rdx)
vmovdqa32 14016(%rdi), %zmm24
vprord $7, %zmm24, %zmm29
vprord $18, %zmm24, %zmm30
movq 520(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpsrld $3, %zmm24, %zmm18
vpaddd %zmm17, %zmm21, %zmm17
vpaddd 136(%rdi){1to16}, %zmm28, %zmm21
vprord $17, %zmm28, %zmm25
vprord $19, %zmm28, %zmm23
vpsrld $10, %zmm28, %zmm31
movq 576(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 400(%rdi){1to16}, %zmm26, %zmm27
vpternlogd $150, %zmm18, %zmm30, %zmm29
vpaddd 140(%rdi){1to16}, %zmm17, %zmm18
vprord $17, %zmm17, %zmm30
vmovdqa32 %zmm26, 14272(%rdi)
vprord $19, %zmm17, %zmm26
vmovdqa32 %zmm28, 14336(%rdi)
vpsrld $10, %zmm17, %zmm28
vpternlogd $150, %zmm31, %zmm23, %zmm25
movq 584(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm20, %zmm24, %zmm24
vpaddd %zmm29, %zmm27, %zmm29
vpunpckldq %zmm18, %zmm21, %zmm27
vpunpckhdq %zmm18, %zmm21, %zmm18
vpternlogd $150, %zmm28, %zmm26, %zmm30
vpaddd 404(%rdi){1to16}, %zmm24, %zmm24
movq 640(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm25, %zmm29, %zmm25
vmovdqa32 %zmm27, 1280(%rdx)
vmovdqa32 %zmm18, 1344(%rdx)
vmovdqa32 13952(%rdi), %zmm18
vprord $7, %zmm18, %zmm27
vprord $18, %zmm18, %zmm29
movq 648(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpsrld $3, %zmm18, %zmm28
vpaddd %zmm30, %zmm24, %zmm30
vpaddd 144(%rdi){1to16}, %zmm25, %zmm24
vprord $17, %zmm25, %zmm26
vprord $19, %zmm25, %zmm21
vpsrld $10, %zmm25, %zmm31
vpaddd 408(%rdi){1to16}, %zmm22, %zmm23
vpternlogd $150, %zmm28, %zmm29, %zmm27
vpaddd 148(%rdi){1to16}, %zmm30, %zmm28
movq 704(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 13888(%rdi), %zmm29
vmovdqa32 %zmm22, 14016(%rdi)
vprord $7, %zmm29, %zmm22
vmovdqa32 %zmm20, 14400(%rdi)
vprord $18, %zmm29, %zmm20
vmovdqa32 %zmm25, 14464(%rdi)
movq 712(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpsrld $3, %zmm29, %zmm25
vpternlogd $150, %zmm31, %zmm21, %zmm26
vprord $17, %zmm30, %zmm31
vpaddd %zmm27, %zmm23, %zmm27
vpunpckldq %zmm28, %zmm24, %zmm23
vpunpckhdq %zmm28, %zmm24, %zmm28
movq 768(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $19, %zmm30, %zmm24
vpternlogd $150, %zmm25, %zmm20, %zmm22
vpsrld $10, %zmm30, %zmm25
vpaddd %zmm19, %zmm18, %zmm18
vpaddd %zmm26, %zmm27, %zmm26
vmovdqa32 %zmm23, 1408(%rdx)
vmovdqa32 %zmm28, 1472(%rdx)
vmovdqa32 14144(%rdi), %zmm28
vprord $7, %zmm28, %zmm23
movq 776(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $18, %zmm28, %zmm27
vpternlogd $150, %zmm25, %zmm24, %zmm31
vpaddd %zmm22, %zmm18, %zmm22
vpaddd 152(%rdi){1to16}, %zmm26, %zmm18
vpsrld $3, %zmm28, %zmm25
vprord $17, %zmm26, %zmm24
movq 832(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $19, %zmm26, %zmm20
vpsrld $10, %zmm26, %zmm21
vpaddd %zmm16, %zmm29, %zmm29
vpaddd %zmm31, %zmm22, %zmm31
vmovdqa32 13824(%rdi), %zmm22
vmovdqa32 %zmm16, 13888(%rdi)
movq 840(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $7, %zmm22, %zmm16
vpternlogd $150, %zmm25, %zmm27, %zmm23
vprord $18, %zmm22, %zmm25
vpsrld $3, %zmm22, %zmm27
vpternlogd $150, %zmm21, %zmm20, %zmm24
vpaddd 156(%rdi){1to16}, %zmm31, %zmm21
movq 896(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $17, %zmm31, %zmm20
vmovdqa32 %zmm19, 13952(%rdi)
vprord $19, %zmm31, %zmm19
vpaddd %zmm23, %zmm29, %zmm23
vpsrld $10, %zmm31, %zmm29
vpternlogd $150, %zmm27, %zmm25, %zmm16
vpaddd 14336(%rdi), %zmm28, %zmm28
vpunpckldq %zmm21, %zmm18, %zmm27
vpunpckhdq %zmm21, %zmm18, %zmm21
movq 904(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm24, %zmm23, %zmm24
vpternlogd $150, %zmm29, %zmm19, %zmm20
vpaddd %zmm16, %zmm28, %zmm16
vmovdqa32 %zmm27, 1536(%rdx)
vmovdqa32 %zmm21, 1600(%rdx)
vmovdqa32 14208(%rdi), %zmm21
movq 960(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $7, %zmm21, %zmm27
vprord $18, %zmm21, %zmm28
vpaddd 160(%rdi){1to16}, %zmm24, %zmm29
vpsrld $3, %zmm21, %zmm19
vpaddd %zmm20, %zmm16, %zmm20
vprord $17, %zmm24, %zmm16
movq 968(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $19, %zmm24, %zmm23
vpsrld $10, %zmm24, %zmm18
vpaddd %zmm17, %zmm22, %zmm22
vmovdqa32 14080(%rdi), %zmm25
vmovdqa32 %zmm17, 13824(%rdi)
vprord $7, %zmm25, %zmm17
vpternlogd $150, %zmm19, %zmm28, %zmm27
vpaddd 164(%rdi){1to16}, %zmm20, %zmm19
vprord $18, %zmm25, %zmm28
movq 1024(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %zmm24, 14144(%rdi)
vpsrld $3, %zmm25, %zmm24
vpternlogd $150, %zmm18, %zmm23, %zmm16
vprord $17, %zmm20, %zmm18
vprord $19, %zmm20, %zmm23
vpaddd %zmm27, %zmm22, %zmm27
movq 1032(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpunpckldq %zmm19, %zmm29, %zmm22
vpunpckhdq %zmm19, %zmm29, %zmm19
vpternlogd $150, %zmm24, %zmm28, %zmm17
vpsrld $10, %zmm20, %zmm24
vpaddd 14464(%rdi), %zmm21, %zmm21
vpaddd %zmm16, %zmm27, %zmm16
movq 1088(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %zmm22, 1664(%rdx)
vmovdqa32 %zmm19, 1728(%rdx)
vmovdqa32 14272(%rdi), %zmm19
vprord $7, %zmm19, %zmm22
vprord $18, %zmm19, %zmm27
vpternlogd $150, %zmm24, %zmm23, %zmm18
vpaddd %zmm17, %zmm21, %zmm17
vpaddd 168(%rdi){1to16}, %zmm16, %zmm21
vpsrld $3, %zmm19, %zmm24
movq 1096(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $17, %zmm16, %zmm23
vprord $19, %zmm16, %zmm28
vpsrld $10, %zmm16, %zmm29
vpaddd %zmm30, %zmm25, %zmm25
vpaddd %zmm18, %zmm17, %zmm18
vmovdqa32 14400(%rdi), %zmm17
movq 1152(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %zmm30, 14080(%rdi)
vprord $7, %zmm17, %zmm30
vpternlogd $150, %zmm24, %zmm27, %zmm22
vprord $18, %zmm17, %zmm24
vpsrld $3, %zmm17, %zmm27
vpternlogd $150, %zmm29, %zmm28, %zmm23
movq 1160(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 172(%rdi){1to16}, %zmm18, %zmm29
vprord $17, %zmm18, %zmm28
vmovdqa32 %zmm16, 14208(%rdi)
vprord $19, %zmm18, %zmm16
vpaddd %zmm22, %zmm25, %zmm22
vpsrld $10, %zmm18, %zmm25
movq 1216(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $150, %zmm27, %zmm24, %zmm30
vpaddd %zmm26, %zmm19, %zmm19
vpunpckldq %zmm29, %zmm21, %zmm27
vpunpckhdq %zmm29, %zmm21, %zmm29
vpaddd %zmm23, %zmm22, %zmm23
vpternlogd $150, %zmm25, %zmm16, %zmm28
vpaddd %zmm30, %zmm19, %zmm30
vmovdqa32 %zmm27, 1792(%rdx)
vmovdqa32 %zmm29, 1856(%rdx)
movq 1224(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 14016(%rdi), %zmm29
vprord $7, %zmm29, %zmm27
vprord $18, %zmm29, %zmm19
vpaddd 176(%rdi){1to16}, %zmm23, %zmm25
vpsrld $3, %zmm29, %zmm16
vpaddd %zmm28, %zmm30, %zmm28
movq 1280(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $17, %zmm23, %zmm30
vprord $19, %zmm23, %zmm22
vpsrld $10, %zmm23, %zmm21
vpaddd %zmm31, %zmm17, %zmm17
vmovdqa32 13952(%rdi), %zmm24
vmovdqa32 %zmm31, 14400(%rdi)
movq 1288(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $7, %zmm24, %zmm31
vpternlogd $150, %zmm16, %zmm19, %zmm27
vpaddd 180(%rdi){1to16}, %zmm28, %zmm16
vprord $18, %zmm24, %zmm19
vmovdqa32 %zmm26, 14272(%rdi)
vpsrld $3, %zmm24, %zmm26
vpternlogd $150, %zmm21, %zmm22, %zmm30
vprord $17, %zmm28, %zmm21
vprord $19, %zmm28, %zmm22
movq 1344(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm27, %zmm17, %zmm27
vpunpckldq %zmm16, %zmm25, %zmm17
vpunpckhdq %zmm16, %zmm25, %zmm16
vpternlogd $150, %zmm26, %zmm19, %zmm31
vpsrld $10, %zmm28, %zmm26
vpaddd 14144(%rdi), %zmm29, %zmm29
movq 1352(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm30, %zmm27, %zmm30
vmovdqa32 %zmm17, 1920(%rdx)
vmovdqa32 %zmm16, 1984(%rdx)
vmovdqa32 13888(%rdi), %zmm16
vprord $7, %zmm16, %zmm17
vprord $18, %zmm16, %zmm27
movq 1408(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm26, %zmm22, %zmm21
vpaddd %zmm31, %zmm29, %zmm31
vpaddd 184(%rdi){1to16}, %zmm30, %zmm29
vpsrld $3, %zmm16, %zmm26
vprord $17, %zmm30, %zmm22
vprord $19, %zmm30, %zmm19
vpsrld $10, %zmm30, %zmm25
vpaddd %zmm20, %zmm24, %zmm24
vpaddd %zmm21, %zmm31, %zmm21
movq 1416(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 14336(%rdi), %zmm31
vmovdqa32 %zmm20, 13952(%rdi)
vprord $7, %zmm31, %zmm20
vpternlogd $150, %zmm26, %zmm27, %zmm17
vprord $18, %zmm31, %zmm26
vpsrld $3, %zmm31, %zmm27
movq 1472(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $150, %zmm25, %zmm19, %zmm22
vpaddd 188(%rdi){1to16}, %zmm21, %zmm25
vprord $17, %zmm21, %zmm19
vmovdqa32 %zmm30, 14016(%rdi)
vprord $19, %zmm21, %zmm30
vpaddd %zmm17, %zmm24, %zmm17
movq 1480(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpsrld $10, %zmm21, %zmm24
vpternlogd $150, %zmm27, %zmm26, %zmm20
vpaddd 14208(%rdi), %zmm16, %zmm16
vpunpckldq %zmm25, %zmm29, %zmm27
vpunpckhdq %zmm25, %zmm29, %zmm25
vpaddd %zmm22, %zmm17, %zmm22
movq 1536(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $150, %zmm24, %zmm30, %zmm19
vpaddd %zmm20, %zmm16, %zmm20
vmovdqa32 %zmm27, 2048(%rdx)
vmovdqa32 %zmm25, 2112(%rdx)
vmovdqa32 13824(%rdi), %zmm25
vprord $7, %zmm25, %zmm27
vprord $18, %zmm25, %zmm16
vpaddd 192(%rdi){1to16}, %zmm22, %zmm24
vpsrld $3, %zmm25, %zmm30
movq 1544(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm19, %zmm20, %zmm19
vprord $17, %zmm22, %zmm20
vprord $19, %zmm22, %zmm17
vpsrld $10, %zmm22, %zmm29
vpaddd %zmm18, %zmm31, %zmm31
vmovdqa32 14464(%rdi), %zmm26
movq 1600(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %zmm18, 14336(%rdi)
vprord $7, %zmm26, %zmm18
vpternlogd $150, %zmm30, %zmm16, %zmm27
vpaddd 196(%rdi){1to16}, %zmm19, %zmm30
vprord $18, %zmm26, %zmm16
vmovdqa32 %zmm22, 13888(%rdi)
movq 1608(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpsrld $3, %zmm26, %zmm22
vpternlogd $150, %zmm29, %zmm17, %zmm20
vprord $17, %zmm19, %zmm29
vprord $19, %zmm19, %zmm17
vpaddd %zmm27, %zmm31, %zmm27
vpunpckldq %zmm30, %zmm24, %zmm31
vpunpckhdq %zmm30, %zmm24, %zmm30
vpternlogd $150, %zmm22, %zmm16, %zmm18
vpsrld $10, %zmm19, %zmm22
movq 1664(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm23, %zmm25, %zmm25
vpaddd %zmm20, %zmm27, %zmm20
vmovdqa32 %zmm31, 2176(%rdx)
vmovdqa32 %zmm30, 2240(%rdx)
vmovdqa32 14080(%rdi), %zmm30
vprord $7, %zmm30, %zmm31
movq 1672(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $18, %zmm30, %zmm27
vpternlogd $150, %zmm22, %zmm17, %zmm29
vpaddd %zmm18, %zmm25, %zmm18
vpaddd 200(%rdi){1to16}, %zmm20, %zmm25
vpsrld $3, %zmm30, %zmm22
vprord $17, %zmm20, %zmm17
movq 1728(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $19, %zmm20, %zmm16
vpsrld $10, %zmm20, %zmm24
vpaddd %zmm28, %zmm26, %zmm26
vpaddd %zmm29, %zmm18, %zmm29
vmovdqa32 14272(%rdi), %zmm18
vmovdqa32 %zmm28, 14464(%rdi)
vprord $7, %zmm18, %zmm28
vpternlogd $150, %zmm22, %zmm27, %zmm31
vprord $18, %zmm18, %zmm22
movq 1736(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpsrld $3, %zmm18, %zmm27
vpternlogd $150, %zmm24, %zmm16, %zmm17
vpaddd 204(%rdi){1to16}, %zmm29, %zmm24
vprord $17, %zmm29, %zmm16
vmovdqa32 %zmm23, 13824(%rdi)
vprord $19, %zmm29, %zmm23
movq 1792(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm31, %zmm26, %zmm31
vpsrld $10, %zmm29, %zmm26
vpternlogd $150, %zmm27, %zmm22, %zmm28
vpaddd 14016(%rdi), %zmm30, %zmm30
vpunpckldq %zmm24, %zmm25, %zmm27
vpunpckhdq %zmm24, %zmm25, %zmm24
movq 1800(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm17, %zmm31, %zmm17
vpternlogd $150, %zmm26, %zmm23, %zmm16
vpaddd %zmm28, %zmm30, %zmm28
vmovdqa32 %zmm27, 2304(%rdx)
vmovdqa32 %zmm24, 2368(%rdx)
vmovdqa32 14400(%rdi), %zmm24
vprord $7, %zmm24, %zmm27
vprord $18, %zmm24, %zmm30
vpaddd 208(%rdi){1to16}, %zmm17, %zmm26
movq 1856(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpsrld $3, %zmm24, %zmm23
vpaddd %zmm16, %zmm28, %zmm16
vprord $17, %zmm17, %zmm28
vprord $19, %zmm17, %zmm31
vpsrld $10, %zmm17, %zmm25
vpaddd %zmm21, %zmm18, %zmm18
movq 1864(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 14144(%rdi), %zmm22
vmovdqa32 %zmm21, 14272(%rdi)
vprord $7, %zmm22, %zmm21
vpternlogd $150, %zmm23, %zmm30, %zmm27
vpaddd 212(%rdi){1to16}, %zmm16, %zmm23
vprord $18, %zmm22, %zmm30
movq 1920(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %zmm17, 14080(%rdi)
vpsrld $3, %zmm22, %zmm17
vpternlogd $150, %zmm25, %zmm31, %zmm28
vprord $17, %zmm16, %zmm25
vprord $19, %zmm16, %zmm31
vpaddd %zmm27, %zmm18, %zmm27
movq 1928(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpunpckldq %zmm23, %zmm26, %zmm18
vpunpckhdq %zmm23, %zmm26, %zmm23
vpternlogd $150, %zmm17, %zmm30, %zmm21
vpsrld $10, %zmm16, %zmm17
vpaddd 13888(%rdi), %zmm24, %zmm24
vpaddd %zmm28, %zmm27, %zmm28
vmovdqa32 %zmm18, 2432(%rdx)
vmovdqa32 %zmm23, 2496(%rdx)
vmovdqa32 13952(%rdi), %zmm23
movq 1984(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $7, %zmm23, %zmm18
vprord $18, %zmm23, %zmm27
vpternlogd $150, %zmm17, %zmm31, %zmm25
vpaddd %zmm21, %zmm24, %zmm21
vpaddd 216(%rdi){1to16}, %zmm28, %zmm24
vpsrld $3, %zmm23, %zmm17
movq 1992(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $17, %zmm28, %zmm31
vprord $19, %zmm28, %zmm30
vpsrld $10, %zmm28, %zmm26
vpaddd %zmm19, %zmm22, %zmm19
vpaddd %zmm25, %zmm21, %zmm25
vmovdqa32 14208(%rdi), %zmm21
movq 2048(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $7, %zmm21, %zmm22
vpternlogd $150, %zmm17, %zmm27, %zmm18
vprord $18, %zmm21, %zmm17
vpsrld $3, %zmm21, %zmm27
vpternlogd $150, %zmm26, %zmm30, %zmm31
vpaddd 220(%rdi){1to16}, %zmm25, %zmm26
vprord $17, %zmm25, %zmm30
vmovdqa32 %zmm28, 14144(%rdi)
vprord $19, %zmm25, %zmm28
movq 2056(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm18, %zmm19, %zmm18
vpsrld $10, %zmm25, %zmm19
vpternlogd $150, %zmm27, %zmm17, %zmm22
vpaddd %zmm20, %zmm23, %zmm20
vpunpckldq %zmm26, %zmm24, %zmm23
vpunpckhdq %zmm26, %zmm24, %zmm26
movq 2112(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm31, %zmm18, %zmm31
vpternlogd $150, %zmm19, %zmm28, %zmm30
vpaddd %zmm22, %zmm20, %zmm22
vmovdqa32 %zmm23, 2560(%rdx)
vmovdqa32 %zmm26, 2624(%rdx)
vmovdqa32 14336(%rdi), %zmm26
movq 2120(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $7, %zmm26, %zmm23
vprord $18, %zmm26, %zmm20
vpaddd 224(%rdi){1to16}, %zmm31, %zmm19
vpsrld $3, %zmm26, %zmm28
vpaddd %zmm30, %zmm22, %zmm30
vprord $17, %zmm31, %zmm22
vprord $19, %zmm31, %zmm18
vpsrld $10, %zmm31, %zmm24
vpaddd %zmm29, %zmm21, %zmm29
movq 2176(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 13824(%rdi), %zmm21
vprord $7, %zmm21, %zmm27
vpternlogd $150, %zmm28, %zmm20, %zmm23
vpaddd 228(%rdi){1to16}, %zmm30, %zmm28
vprord $18, %zmm21, %zmm20
vpsrld $3, %zmm21, %zmm17
movq 2184(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm24, %zmm18, %zmm22
vprord $17, %zmm30, %zmm24
vprord $19, %zmm30, %zmm18
vpaddd %zmm23, %zmm29, %zmm23
vpunpckldq %zmm28, %zmm19, %zmm29
vpunpckhdq %zmm28, %zmm19, %zmm28
movq 2240(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $150, %zmm17, %zmm20, %zmm27
vpsrld $10, %zmm30, %zmm30
vpaddd 14080(%rdi), %zmm26, %zmm26
vpaddd %zmm22, %zmm23, %zmm22
vmovdqa32 %zmm29, 2688(%rdx)
vmovdqa32 %zmm28, 2752(%rdx)
movq 2248(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 14464(%rdi), %zmm28
vprord $7, %zmm28, %zmm29
vprord $18, %zmm28, %zmm23
vpternlogd $150, %zmm30, %zmm18, %zmm24
vpaddd %zmm27, %zmm26, %zmm27
vpaddd 232(%rdi){1to16}, %zmm22, %zmm26
vpsrld $3, %zmm28, %zmm30
vprord $17, %zmm22, %zmm18
vprord $19, %zmm22, %zmm17
movq 2304(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpsrld $10, %zmm22, %zmm22
vpaddd %zmm16, %zmm21, %zmm16
vpaddd %zmm24, %zmm27, %zmm24
vmovdqa32 14016(%rdi), %zmm27
vprord $7, %zmm27, %zmm21
vpternlogd $150, %zmm30, %zmm23, %zmm29
movq 2312(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $18, %zmm27, %zmm30
vpsrld $3, %zmm27, %zmm23
vpternlogd $150, %zmm22, %zmm17, %zmm18
vpaddd 236(%rdi){1to16}, %zmm24, %zmm22
vprord $17, %zmm24, %zmm17
vprord $19, %zmm24, %zmm20
movq 2368(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm29, %zmm16, %zmm29
vpsrld $10, %zmm24, %zmm24
vpternlogd $150, %zmm23, %zmm30, %zmm21
vpaddd 14144(%rdi), %zmm28, %zmm28
vpunpckldq %zmm22, %zmm26, %zmm23
vpunpckhdq %zmm22, %zmm26, %zmm22
vpaddd %zmm18, %zmm29, %zmm18
vpternlogd $150, %zmm24, %zmm20, %zmm17
vpaddd %zmm21, %zmm28, %zmm21
movq 2376(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 %zmm23, 2816(%rdx)
vmovdqa32 %zmm22, 2880(%rdx)
vmovdqa32 14272(%rdi), %zmm22
vprord $7, %zmm22, %zmm23
vprord $18, %zmm22, %zmm28
vpaddd 240(%rdi){1to16}, %zmm18, %zmm24
movq 2432(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $3, %zmm22, %zmm20
vpaddd %zmm17, %zmm21, %zmm17
vprord $17, %zmm18, %zmm21
vprord $19, %zmm18, %zmm29
vpsrld $10, %zmm18, %zmm18
vpaddd %zmm25, %zmm27, %zmm25
movq 2440(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 13888(%rdi), %zmm27
vprord $7, %zmm27, %zmm26
vpternlogd $150, %zmm20, %zmm28, %zmm23
vpaddd 244(%rdi){1to16}, %zmm17, %zmm20
vprord $18, %zmm27, %zmm28
vpsrld $3, %zmm27, %zmm27
vpternlogd $150, %zmm18, %zmm29, %zmm21
vprord $17, %zmm17, %zmm18
vprord $19, %zmm17, %zmm29
movq 2496(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm23, %zmm25, %zmm23
vpunpckldq %zmm20, %zmm24, %zmm25
vpunpckhdq %zmm20, %zmm24, %zmm20
vpternlogd $150, %zmm27, %zmm28, %zmm26
vpsrld $10, %zmm17, %zmm17
vpaddd %zmm31, %zmm22, %zmm31
movq 2504(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm21, %zmm23, %zmm21
vmovdqa32 %zmm25, 2944(%rdx)
vmovdqa32 %zmm20, 3008(%rdx)
vpbroadcastd 592(%rdi), %zmm20
vpaddd 704(%rdi), %zmm20, %zmm25
vpternlogd $150, %zmm17, %zmm29, %zmm18
movq 2560(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm26, %zmm31, %zmm26
vpaddd 248(%rdi){1to16}, %zmm21, %zmm21
vmovdqa32 %zmm25, 704(%rdi)
vpaddd 40(%rdi){1to16}, %zmm25, %zmm31
vpaddd 324(%rdi){1to16}, %zmm25, %zmm17
vpaddd %zmm18, %zmm26, %zmm18
movq 2568(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpunpckldq 44(%rdi){1to16}, %zmm31, %zmm26
vpunpckhdq 44(%rdi){1to16}, %zmm31, %zmm31
vpaddd 68(%rdi){1to16}, %zmm17, %zmm29
vprord $17, %zmm17, %zmm20
vprord $19, %zmm17, %zmm23
vpsrld $10, %zmm17, %zmm22
vpaddd 252(%rdi){1to16}, %zmm18, %zmm18
vmovdqa32 %zmm26, 3200(%rdx)
vmovdqa32 %zmm31, 3264(%rdx)
movq 2624(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpbroadcastd 64(%rdi), %zmm31
vpunpckldq %zmm29, %zmm31, %zmm31
vpbroadcastd 64(%rdi), %zmm26
vpunpckhdq %zmm29, %zmm26, %zmm26
vpternlogd $150, %zmm22, %zmm23, %zmm20
vpunpckldq %zmm18, %zmm21, %zmm22
movq 2632(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpunpckhdq %zmm18, %zmm21, %zmm18
vmovdqa32 %zmm31, 3328(%rdx)
vmovdqa32 %zmm26, 3392(%rdx)
vpaddd 332(%rdi){1to16}, %zmm20, %zmm20
vmovdqa32 %zmm22, 3072(%rdx)
vmovdqa32 %zmm18, 3136(%rdx)
movq 2688(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 76(%rdi){1to16}, %zmm20, %zmm18
vprord $17, %zmm20, %zmm22
vprord $19, %zmm20, %zmm26
vpsrld $10, %zmm20, %zmm31
vpbroadcastd 72(%rdi), %zmm21
vpunpckldq %zmm18, %zmm21, %zmm21
vpaddd 352(%rdi){1to16}, %zmm17, %zmm23
vpbroadcastd 72(%rdi), %zmm29
vpunpckhdq %zmm18, %zmm29, %zmm29
movq 2696(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm31, %zmm26, %zmm22
vmovdqa32 %zmm21, 3456(%rdx)
vprord $7, %zmm25, %zmm21
vprord $18, %zmm25, %zmm31
vmovdqa32 %zmm29, 3520(%rdx)
vpsrld $3, %zmm25, %zmm29
movq 2752(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 340(%rdi){1to16}, %zmm22, %zmm22
vpternlogd $150, %zmm29, %zmm31, %zmm21
vpaddd 84(%rdi){1to16}, %zmm22, %zmm29
vprord $17, %zmm22, %zmm31
vprord $19, %zmm22, %zmm26
vpsrld $10, %zmm22, %zmm18
movq 2760(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 356(%rdi){1to16}, %zmm21, %zmm21
vpbroadcastd 80(%rdi), %zmm27
vpunpckldq %zmm29, %zmm27, %zmm27
vpbroadcastd 80(%rdi), %zmm28
vpunpckhdq %zmm29, %zmm28, %zmm28
vpternlogd $150, %zmm18, %zmm26, %zmm31
vmovdqa32 %zmm27, 3584(%rdx)
vpaddd 96(%rdi){1to16}, %zmm23, %zmm27
vmovdqa32 %zmm28, 3648(%rdx)
movq 2816(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $17, %zmm23, %zmm28
vpaddd 348(%rdi){1to16}, %zmm31, %zmm31
vprord $19, %zmm23, %zmm18
vpaddd 92(%rdi){1to16}, %zmm31, %zmm26
vpsrld $10, %zmm23, %zmm29
vprord $17, %zmm31, %zmm24
movq 2824(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $19, %zmm31, %zmm30
vpsrld $10, %zmm31, %zmm16
vpbroadcastd 88(%rdi), %zmm19
vpunpckldq %zmm26, %zmm19, %zmm19
vmovdqa32 %zmm17, 14272(%rdi)
vpbroadcastd 88(%rdi), %zmm17
movq 2880(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpunpckhdq %zmm26, %zmm17, %zmm17
vpternlogd $150, %zmm29, %zmm18, %zmm28
vpternlogd $150, %zmm16, %zmm30, %zmm24
vmovdqa32 %zmm19, 3712(%rdx)
vpaddd %zmm20, %zmm25, %zmm25
vmovdqa32 %zmm17, 3776(%rdx)
vpaddd %zmm24, %zmm21, %zmm24
vpaddd 360(%rdi){1to16}, %zmm25, %zmm25
vpaddd 100(%rdi){1to16}, %zmm24, %zmm21
movq 2888(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $17, %zmm24, %zmm17
vprord $19, %zmm24, %zmm19
vpsrld $10, %zmm24, %zmm16
vpaddd %zmm28, %zmm25, %zmm28
vpunpckldq %zmm21, %zmm27, %zmm25
vpunpckhdq %zmm21, %zmm27, %zmm21
movq 2944(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm16, %zmm19, %zmm17
vpaddd 104(%rdi){1to16}, %zmm28, %zmm16
vprord $17, %zmm28, %zmm19
vprord $19, %zmm28, %zmm27
vpsrld $10, %zmm28, %zmm30
vmovdqa32 %zmm25, 3840(%rdx)
movq 2952(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 %zmm21, 3904(%rdx)
vpaddd 364(%rdi){1to16}, %zmm17, %zmm17
vpternlogd $150, %zmm30, %zmm27, %zmm19
vpaddd 108(%rdi){1to16}, %zmm17, %zmm30
vprord $17, %zmm17, %zmm27
vprord $19, %zmm17, %zmm21
movq 3008(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpsrld $10, %zmm17, %zmm25
vpaddd %zmm19, %zmm22, %zmm19
vpunpckldq %zmm30, %zmm16, %zmm29
vpaddd 376(%rdi){1to16}, %zmm31, %zmm18
vpunpckhdq %zmm30, %zmm16, %zmm30
vpternlogd $150, %zmm25, %zmm21, %zmm27
vpaddd 112(%rdi){1to16}, %zmm19, %zmm25
vprord $17, %zmm19, %zmm21
vprord $19, %zmm19, %zmm16
movq 3016(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %zmm29, 3968(%rdx)
vpsrld $10, %zmm19, %zmm29
vmovdqa32 %zmm30, 4032(%rdx)
vpaddd 372(%rdi){1to16}, %zmm27, %zmm27
vpaddd 380(%rdi){1to16}, %zmm23, %zmm30
vmovdqa32 14272(%rdi), %zmm26
movq 3072(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
pminud %xmm2, %xmm15
vmovdqa32 %zmm23, 13888(%rdi)
vprord $7, %zmm26, %zmm23
vpternlogd $150, %zmm29, %zmm16, %zmm21
vpaddd 116(%rdi){1to16}, %zmm27, %zmm29
vprord $18, %zmm26, %zmm16
vmovdqa32 %zmm31, 14016(%rdi)
movq 3080(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
pminud %xmm4, %xmm15
vprord $17, %zmm27, %zmm31
vmovdqa32 %zmm22, 14144(%rdi)
vprord $19, %zmm27, %zmm22
vmovdqa32 %zmm19, 14464(%rdi)
vpsrld $10, %zmm27, %zmm19
vpaddd %zmm21, %zmm18, %zmm21
vpunpckldq %zmm29, %zmm25, %zmm18
vpunpckhdq %zmm29, %zmm25, %zmm29
vpsrld $3, %zmm26, %zmm25
movq 3136(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
pminud %xmm6, %xmm15
vpternlogd $150, %zmm19, %zmm22, %zmm31
vpaddd 120(%rdi){1to16}, %zmm21, %zmm19
vmovdqa32 %zmm18, 4096(%rdx)
vprord $17, %zmm21, %zmm18
vmovdqa32 %zmm29, 4160(%rdx)
vprord $19, %zmm21, %zmm29
movq 3144(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
pminud %xmm8, %xmm15
vpternlogd $150, %zmm25, %zmm16, %zmm23
vpaddd %zmm31, %zmm30, %zmm31
vpsrld $10, %zmm21, %zmm30
vpaddd 384(%rdi){1to16}, %zmm24, %zmm25
vpaddd %zmm28, %zmm26, %zmm26
vpaddd 124(%rdi){1to16}, %zmm31, %zmm16
movdqa 544(%rdi), %xmm1
movdqa 560(%rdi), %xmm2
movq 16(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $17, %zmm31, %zmm22
vmovdqa32 %zmm28, 14272(%rdi)
vprord $19, %zmm31, %zmm28
vmovdqa32 %zmm24, 13824(%rdi)
vpsrld $10, %zmm31, %zmm24
vpternlogd $150, %zmm30, %zmm29, %zmm18
vpaddd %zmm23, %zmm25, %zmm23
vpaddd 388(%rdi){1to16}, %zmm26, %zmm26
vpunpckldq %zmm16, %zmm19, %zmm25
movdqa 544(%rdi), %xmm3
movdqa 560(%rdi), %xmm4
movq 24(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpunpckhdq %zmm16, %zmm19, %zmm16
vpternlogd $150, %zmm24, %zmm28, %zmm22
vpaddd %zmm18, %zmm23, %zmm18
vmovdqa32 %zmm25, 4224(%rdx)
vmovdqa32 %zmm16, 4288(%rdx)
vprord $7, %zmm20, %zmm16
movdqa 544(%rdi), %xmm5
movdqa 560(%rdi), %xmm6
movq 80(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $18, %zmm20, %zmm25
vpsrld $3, %zmm20, %zmm23
vpaddd %zmm22, %zmm26, %zmm22
vpaddd 128(%rdi){1to16}, %zmm18, %zmm26
vprord $17, %zmm18, %zmm24
vprord $19, %zmm18, %zmm28
movdqa 544(%rdi), %xmm7
movdqa 560(%rdi), %xmm8
movq 88(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpsrld $10, %zmm18, %zmm19
vpaddd 392(%rdi){1to16}, %zmm17, %zmm30
vpternlogd $150, %zmm23, %zmm25, %zmm16
vpaddd 132(%rdi){1to16}, %zmm22, %zmm23
vprord $17, %zmm22, %zmm25
vprord $19, %zmm22, %zmm29
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %zmm17, 14080(%rdi)
vpsrld $10, %zmm22, %zmm17
vpternlogd $150, %zmm19, %zmm28, %zmm24
vpaddd 14464(%rdi), %zmm20, %zmm20
vpaddd %zmm16, %zmm30, %zmm16
vpunpckldq %zmm23, %zmm26, %zmm30
vpunpckhdq %zmm23, %zmm26, %zmm23
vpternlogd $150, %zmm17, %zmm29, %zmm25
vpaddd 396(%rdi){1to16}, %zmm20, %zmm20
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm24, %zmm16, %zmm24
vmovdqa32 %zmm30, 4352(%rdx)
vmovdqa32 %zmm23, 4416(%rdx)
vmovdqa32 14144(%rdi), %zmm23
vprord $7, %zmm23, %zmm30
vprord $18, %zmm23, %zmm16
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpsrld $3, %zmm23, %zmm17
vpaddd %zmm25, %zmm20, %zmm25
vpaddd 136(%rdi){1to16}, %zmm24, %zmm20
vprord $17, %zmm24, %zmm29
vprord $19, %zmm24, %zmm26
vpsrld $10, %zmm24, %zmm19
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 400(%rdi){1to16}, %zmm27, %zmm28
vpternlogd $150, %zmm17, %zmm16, %zmm30
vpaddd 140(%rdi){1to16}, %zmm25, %zmm17
vprord $17, %zmm25, %zmm16
vmovdqa32 %zmm27, 14336(%rdi)
vprord $19, %zmm25, %zmm27
vmovdqa32 %zmm24, 14208(%rdi)
vpsrld $10, %zmm25, %zmm24
vpternlogd $150, %zmm19, %zmm26, %zmm29
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm21, %zmm23, %zmm23
vpaddd %zmm30, %zmm28, %zmm30
vpunpckldq %zmm17, %zmm20, %zmm28
vpunpckhdq %zmm17, %zmm20, %zmm17
vpternlogd $150, %zmm24, %zmm27, %zmm16
vpaddd 404(%rdi){1to16}, %zmm23, %zmm23
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm29, %zmm30, %zmm29
vmovdqa32 %zmm28, 4480(%rdx)
vmovdqa32 %zmm17, 4544(%rdx)
vmovdqa32 14016(%rdi), %zmm17
vprord $7, %zmm17, %zmm28
vprord $18, %zmm17, %zmm30
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpsrld $3, %zmm17, %zmm24
vpaddd %zmm16, %zmm23, %zmm16
vpaddd 144(%rdi){1to16}, %zmm29, %zmm23
vprord $17, %zmm29, %zmm27
vprord $19, %zmm29, %zmm20
vpsrld $10, %zmm29, %zmm19
vpaddd 408(%rdi){1to16}, %zmm31, %zmm26
vpternlogd $150, %zmm24, %zmm30, %zmm28
vpaddd 148(%rdi){1to16}, %zmm16, %zmm24
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 13888(%rdi), %zmm30
vmovdqa32 %zmm31, 14144(%rdi)
vprord $7, %zmm30, %zmm31
vmovdqa32 %zmm21, 13952(%rdi)
vprord $18, %zmm30, %zmm21
vmovdqa32 %zmm29, 14400(%rdi)
movq 144(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $3, %zmm30, %zmm29
vpternlogd $150, %zmm19, %zmm20, %zmm27
vprord $17, %zmm16, %zmm19
vpaddd %zmm28, %zmm26, %zmm28
vpunpckldq %zmm24, %zmm23, %zmm26
vpunpckhdq %zmm24, %zmm23, %zmm24
movq 152(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $19, %zmm16, %zmm23
vpternlogd $150, %zmm29, %zmm21, %zmm31
vpsrld $10, %zmm16, %zmm29
vpaddd %zmm18, %zmm17, %zmm17
vpaddd %zmm27, %zmm28, %zmm27
vmovdqa32 %zmm26, 4608(%rdx)
movq 208(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %zmm24, 4672(%rdx)
vmovdqa32 13824(%rdi), %zmm24
vprord $7, %zmm24, %zmm26
vprord $18, %zmm24, %zmm28
vpternlogd $150, %zmm29, %zmm23, %zmm19
vpaddd %zmm31, %zmm17, %zmm31
vpaddd 152(%rdi){1to16}, %zmm27, %zmm17
vpsrld $3, %zmm24, %zmm29
vprord $17, %zmm27, %zmm23
movq 216(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $19, %zmm27, %zmm21
vpsrld $10, %zmm27, %zmm20
vpaddd %zmm22, %zmm30, %zmm30
vpaddd %zmm19, %zmm31, %zmm19
vmovdqa32 14272(%rdi), %zmm31
vmovdqa32 %zmm22, 13888(%rdi)
movq 272(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $7, %zmm31, %zmm22
vpternlogd $150, %zmm29, %zmm28, %zmm26
vprord $18, %zmm31, %zmm29
vpsrld $3, %zmm31, %zmm28
vpternlogd $150, %zmm20, %zmm21, %zmm23
vpaddd 156(%rdi){1to16}, %zmm19, %zmm20
movq 280(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $17, %zmm19, %zmm21
vmovdqa32 %zmm18, 14016(%rdi)
vprord $19, %zmm19, %zmm18
vpaddd %zmm26, %zmm30, %zmm26
vpsrld $10, %zmm19, %zmm30
vpternlogd $150, %zmm28, %zmm29, %zmm22
vpaddd 14208(%rdi), %zmm24, %zmm24
vpunpckldq %zmm20, %zmm17, %zmm28
vpunpckhdq %zmm20, %zmm17, %zmm20
movq 336(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm23, %zmm26, %zmm23
vpternlogd $150, %zmm30, %zmm18, %zmm21
vpaddd %zmm22, %zmm24, %zmm22
vmovdqa32 %zmm28, 4736(%rdx)
vmovdqa32 %zmm20, 4800(%rdx)
vmovdqa32 14080(%rdi), %zmm20
movq 344(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $7, %zmm20, %zmm28
vprord $18, %zmm20, %zmm24
vpaddd 160(%rdi){1to16}, %zmm23, %zmm30
vpsrld $3, %zmm20, %zmm18
vpaddd %zmm21, %zmm22, %zmm21
vprord $17, %zmm23, %zmm22
movq 400(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $19, %zmm23, %zmm26
vpsrld $10, %zmm23, %zmm17
vpaddd %zmm25, %zmm31, %zmm31
vmovdqa32 14464(%rdi), %zmm29
vmovdqa32 %zmm25, 14272(%rdi)
vprord $7, %zmm29, %zmm25
vpternlogd $150, %zmm18, %zmm24, %zmm28
vpaddd 164(%rdi){1to16}, %zmm21, %zmm18
vprord $18, %zmm29, %zmm24
movq 408(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 %zmm23, 13824(%rdi)
vpsrld $3, %zmm29, %zmm23
vpternlogd $150, %zmm17, %zmm26, %zmm22
vprord $17, %zmm21, %zmm17
vprord $19, %zmm21, %zmm26
vpaddd %zmm28, %zmm31, %zmm28
movq 464(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpunpckldq %zmm18, %zmm30, %zmm31
vpunpckhdq %zmm18, %zmm30, %zmm18
vpternlogd $150, %zmm23, %zmm24, %zmm25
vpsrld $10, %zmm21, %zmm23
vpaddd 14400(%rdi), %zmm20, %zmm20
vpaddd %zmm22, %zmm28, %zmm22
movq 472(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %zmm31, 4864(%rdx)
vmovdqa32 %zmm18, 4928(%rdx)
vmovdqa32 14336(%rdi), %zmm18
vprord $7, %zmm18, %zmm31
vprord $18, %zmm18, %zmm28
vpternlogd $150, %zmm23, %zmm26, %zmm17
vpaddd %zmm25, %zmm20, %zmm25
vpaddd 168(%rdi){1to16}, %zmm22, %zmm20
vpsrld $3, %zmm18, %zmm23
movq 528(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $17, %zmm22, %zmm26
vprord $19, %zmm22, %zmm24
vpsrld $10, %zmm22, %zmm30
vpaddd %zmm16, %zmm29, %zmm29
vpaddd %zmm17, %zmm25, %zmm17
vmovdqa32 13952(%rdi), %zmm25
movq 536(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %zmm16, 14464(%rdi)
vprord $7, %zmm25, %zmm16
vpternlogd $150, %zmm23, %zmm28, %zmm31
vprord $18, %zmm25, %zmm23
vpsrld $3, %zmm25, %zmm28
vpternlogd $150, %zmm30, %zmm24, %zmm26
movq 592(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 172(%rdi){1to16}, %zmm17, %zmm30
vprord $17, %zmm17, %zmm24
vmovdqa32 %zmm22, 14080(%rdi)
vprord $19, %zmm17, %zmm22
vpaddd %zmm31, %zmm29, %zmm31
vpsrld $10, %zmm17, %zmm29
movq 600(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm28, %zmm23, %zmm16
vpaddd %zmm27, %zmm18, %zmm18
vpunpckldq %zmm30, %zmm20, %zmm28
vpunpckhdq %zmm30, %zmm20, %zmm30
vpaddd %zmm26, %zmm31, %zmm26
vpternlogd $150, %zmm29, %zmm22, %zmm24
vpaddd %zmm16, %zmm18, %zmm16
vmovdqa32 %zmm28, 4992(%rdx)
vmovdqa32 %zmm30, 5056(%rdx)
movq 656(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 14144(%rdi), %zmm30
vprord $7, %zmm30, %zmm28
vprord $18, %zmm30, %zmm18
vpaddd 176(%rdi){1to16}, %zmm26, %zmm29
vpsrld $3, %zmm30, %zmm22
vpaddd %zmm24, %zmm16, %zmm24
movq 664(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $17, %zmm26, %zmm16
vprord $19, %zmm26, %zmm31
vpsrld $10, %zmm26, %zmm20
vpaddd %zmm19, %zmm25, %zmm25
vmovdqa32 14016(%rdi), %zmm23
vmovdqa32 %zmm19, 13952(%rdi)
movq 720(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $7, %zmm23, %zmm19
vpternlogd $150, %zmm22, %zmm18, %zmm28
vpaddd 180(%rdi){1to16}, %zmm24, %zmm22
vprord $18, %zmm23, %zmm18
vmovdqa32 %zmm27, 14336(%rdi)
vpsrld $3, %zmm23, %zmm27
vpternlogd $150, %zmm20, %zmm31, %zmm16
vprord $17, %zmm24, %zmm20
vprord $19, %zmm24, %zmm31
movq 728(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm28, %zmm25, %zmm28
vpunpckldq %zmm22, %zmm29, %zmm25
vpunpckhdq %zmm22, %zmm29, %zmm22
vpternlogd $150, %zmm27, %zmm18, %zmm19
vpsrld $10, %zmm24, %zmm27
vpaddd 13824(%rdi), %zmm30, %zmm30
movq 784(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm16, %zmm28, %zmm16
vmovdqa32 %zmm25, 5120(%rdx)
vmovdqa32 %zmm22, 5184(%rdx)
vmovdqa32 13888(%rdi), %zmm22
vprord $7, %zmm22, %zmm25
vprord $18, %zmm22, %zmm28
movq 792(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm27, %zmm31, %zmm20
vpaddd %zmm19, %zmm30, %zmm19
vpaddd 184(%rdi){1to16}, %zmm16, %zmm30
vpsrld $3, %zmm22, %zmm27
vprord $17, %zmm16, %zmm31
vprord $19, %zmm16, %zmm18
vpsrld $10, %zmm16, %zmm29
vpaddd %zmm21, %zmm23, %zmm23
vpaddd %zmm20, %zmm19, %zmm20
movq 848(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 14208(%rdi), %zmm19
vmovdqa32 %zmm21, 14016(%rdi)
vprord $7, %zmm19, %zmm21
vpternlogd $150, %zmm27, %zmm28, %zmm25
vprord $18, %zmm19, %zmm27
vpsrld $3, %zmm19, %zmm28
movq 856(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm29, %zmm18, %zmm31
vpaddd 188(%rdi){1to16}, %zmm20, %zmm29
vprord $17, %zmm20, %zmm18
vmovdqa32 %zmm16, 14144(%rdi)
vprord $19, %zmm20, %zmm16
vpaddd %zmm25, %zmm23, %zmm25
movq 912(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $10, %zmm20, %zmm23
vpternlogd $150, %zmm28, %zmm27, %zmm21
vpaddd 14080(%rdi), %zmm22, %zmm22
vpunpckldq %zmm29, %zmm30, %zmm28
vpunpckhdq %zmm29, %zmm30, %zmm29
vpaddd %zmm31, %zmm25, %zmm31
movq 920(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm23, %zmm16, %zmm18
vpaddd %zmm21, %zmm22, %zmm21
vmovdqa32 %zmm28, 5248(%rdx)
vmovdqa32 %zmm29, 5312(%rdx)
vmovdqa32 14272(%rdi), %zmm29
vprord $7, %zmm29, %zmm28
vprord $18, %zmm29, %zmm22
vpaddd 192(%rdi){1to16}, %zmm31, %zmm23
vpsrld $3, %zmm29, %zmm16
movq 976(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm18, %zmm21, %zmm18
vprord $17, %zmm31, %zmm21
vprord $19, %zmm31, %zmm25
vpsrld $10, %zmm31, %zmm30
vpaddd %zmm17, %zmm19, %zmm19
vmovdqa32 14400(%rdi), %zmm27
movq 984(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %zmm17, 14208(%rdi)
vprord $7, %zmm27, %zmm17
vpternlogd $150, %zmm16, %zmm22, %zmm28
vpaddd 196(%rdi){1to16}, %zmm18, %zmm16
vprord $18, %zmm27, %zmm22
vmovdqa32 %zmm31, 13888(%rdi)
movq 1040(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpsrld $3, %zmm27, %zmm31
vpternlogd $150, %zmm30, %zmm25, %zmm21
vprord $17, %zmm18, %zmm30
vprord $19, %zmm18, %zmm25
vpaddd %zmm28, %zmm19, %zmm28
vpunpckldq %zmm16, %zmm23, %zmm19
vpunpckhdq %zmm16, %zmm23, %zmm16
vpternlogd $150, %zmm31, %zmm22, %zmm17
vpsrld $10, %zmm18, %zmm31
movq 1048(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm26, %zmm29, %zmm29
vpaddd %zmm21, %zmm28, %zmm21
vmovdqa32 %zmm19, 5376(%rdx)
vmovdqa32 %zmm16, 5440(%rdx)
vmovdqa32 14464(%rdi), %zmm16
vprord $7, %zmm16, %zmm19
movq 1104(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $18, %zmm16, %zmm28
vpternlogd $150, %zmm31, %zmm25, %zmm30
vpaddd %zmm17, %zmm29, %zmm17
vpaddd 200(%rdi){1to16}, %zmm21, %zmm29
vpsrld $3, %zmm16, %zmm31
vprord $17, %zmm21, %zmm25
movq 1112(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $19, %zmm21, %zmm22
vpsrld $10, %zmm21, %zmm23
vpaddd %zmm24, %zmm27, %zmm27
vpaddd %zmm30, %zmm17, %zmm30
vmovdqa32 14336(%rdi), %zmm17
vmovdqa32 %zmm24, 14400(%rdi)
vprord $7, %zmm17, %zmm24
vpternlogd $150, %zmm31, %zmm28, %zmm19
vprord $18, %zmm17, %zmm31
movq 1168(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $3, %zmm17, %zmm28
vpternlogd $150, %zmm23, %zmm22, %zmm25
vpaddd 204(%rdi){1to16}, %zmm30, %zmm23
vprord $17, %zmm30, %zmm22
vmovdqa32 %zmm26, 14272(%rdi)
vprord $19, %zmm30, %zmm26
movq 1176(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm19, %zmm27, %zmm19
vpsrld $10, %zmm30, %zmm27
vpternlogd $150, %zmm28, %zmm31, %zmm24
vpaddd 14144(%rdi), %zmm16, %zmm16
vpunpckldq %zmm23, %zmm29, %zmm28
vpunpckhdq %zmm23, %zmm29, %zmm23
movq 1232(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm25, %zmm19, %zmm25
vpternlogd $150, %zmm27, %zmm26, %zmm22
vpaddd %zmm24, %zmm16, %zmm24
vmovdqa32 %zmm28, 5504(%rdx)
vmovdqa32 %zmm23, 5568(%rdx)
vmovdqa32 13952(%rdi), %zmm23
vprord $7, %zmm23, %zmm28
vprord $18, %zmm23, %zmm16
vpaddd 208(%rdi){1to16}, %zmm25, %zmm27
movq 1240(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpsrld $3, %zmm23, %zmm26
vpaddd %zmm22, %zmm24, %zmm22
vprord $17, %zmm25, %zmm24
vprord $19, %zmm25, %zmm19
vpsrld $10, %zmm25, %zmm29
vpaddd %zmm20, %zmm17, %zmm17
movq 1296(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 13824(%rdi), %zmm31
vmovdqa32 %zmm20, 14336(%rdi)
vprord $7, %zmm31, %zmm20
vpternlogd $150, %zmm26, %zmm16, %zmm28
vpaddd 212(%rdi){1to16}, %zmm22, %zmm26
vprord $18, %zmm31, %zmm16
movq 1304(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %zmm25, 14464(%rdi)
vpsrld $3, %zmm31, %zmm25
vpternlogd $150, %zmm29, %zmm19, %zmm24
vprord $17, %zmm22, %zmm29
vprord $19, %zmm22, %zmm19
vpaddd %zmm28, %zmm17, %zmm28
movq 1360(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpunpckldq %zmm26, %zmm27, %zmm17
vpunpckhdq %zmm26, %zmm27, %zmm26
vpternlogd $150, %zmm25, %zmm16, %zmm20
vpsrld $10, %zmm22, %zmm25
vpaddd 13888(%rdi), %zmm23, %zmm23
vpaddd %zmm24, %zmm28, %zmm24
vmovdqa32 %zmm17, 5632(%rdx)
vmovdqa32 %zmm26, 5696(%rdx)
vmovdqa32 14016(%rdi), %zmm26
movq 1368(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $7, %zmm26, %zmm17
vprord $18, %zmm26, %zmm28
vpternlogd $150, %zmm25, %zmm19, %zmm29
vpaddd %zmm20, %zmm23, %zmm20
vpaddd 216(%rdi){1to16}, %zmm24, %zmm23
vpsrld $3, %zmm26, %zmm25
movq 1424(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $17, %zmm24, %zmm19
vprord $19, %zmm24, %zmm16
vpsrld $10, %zmm24, %zmm27
vpaddd %zmm18, %zmm31, %zmm18
vpaddd %zmm29, %zmm20, %zmm29
vmovdqa32 14080(%rdi), %zmm20
movq 1432(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $7, %zmm20, %zmm31
vpternlogd $150, %zmm25, %zmm28, %zmm17
vprord $18, %zmm20, %zmm25
vpsrld $3, %zmm20, %zmm28
vpternlogd $150, %zmm27, %zmm16, %zmm19
vpaddd 220(%rdi){1to16}, %zmm29, %zmm27
vprord $17, %zmm29, %zmm16
vmovdqa32 %zmm24, 13824(%rdi)
vprord $19, %zmm29, %zmm24
movq 1488(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm17, %zmm18, %zmm17
vpsrld $10, %zmm29, %zmm18
vpternlogd $150, %zmm28, %zmm25, %zmm31
vpaddd %zmm21, %zmm26, %zmm21
vpunpckldq %zmm27, %zmm23, %zmm26
vpunpckhdq %zmm27, %zmm23, %zmm27
movq 1496(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm19, %zmm17, %zmm19
vpternlogd $150, %zmm18, %zmm24, %zmm16
vpaddd %zmm31, %zmm21, %zmm31
vmovdqa32 %zmm26, 5760(%rdx)
vmovdqa32 %zmm27, 5824(%rdx)
vmovdqa32 14208(%rdi), %zmm27
movq 1552(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $7, %zmm27, %zmm26
vprord $18, %zmm27, %zmm21
vpaddd 224(%rdi){1to16}, %zmm19, %zmm18
vpsrld $3, %zmm27, %zmm24
vpaddd %zmm16, %zmm31, %zmm16
vprord $17, %zmm19, %zmm31
vprord $19, %zmm19, %zmm17
vpsrld $10, %zmm19, %zmm23
vpaddd %zmm30, %zmm20, %zmm30
movq 1560(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 14272(%rdi), %zmm20
vprord $7, %zmm20, %zmm28
vpternlogd $150, %zmm24, %zmm21, %zmm26
vpaddd 228(%rdi){1to16}, %zmm16, %zmm24
vprord $18, %zmm20, %zmm21
vpsrld $3, %zmm20, %zmm25
movq 1616(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $150, %zmm23, %zmm17, %zmm31
vprord $17, %zmm16, %zmm23
vprord $19, %zmm16, %zmm17
vpaddd %zmm26, %zmm30, %zmm26
vpunpckldq %zmm24, %zmm18, %zmm30
vpunpckhdq %zmm24, %zmm18, %zmm24
movq 1624(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm25, %zmm21, %zmm28
vpsrld $10, %zmm16, %zmm16
vpaddd 14464(%rdi), %zmm27, %zmm27
vpaddd %zmm31, %zmm26, %zmm31
vmovdqa32 %zmm30, 5888(%rdx)
vmovdqa32 %zmm24, 5952(%rdx)
movq 1680(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 14400(%rdi), %zmm24
vprord $7, %zmm24, %zmm30
vprord $18, %zmm24, %zmm26
vpternlogd $150, %zmm16, %zmm17, %zmm23
vpaddd %zmm28, %zmm27, %zmm28
vpaddd 232(%rdi){1to16}, %zmm31, %zmm27
vpsrld $3, %zmm24, %zmm16
vprord $17, %zmm31, %zmm17
vprord $19, %zmm31, %zmm25
movq 1688(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpsrld $10, %zmm31, %zmm31
vpaddd %zmm22, %zmm20, %zmm22
vpaddd %zmm23, %zmm28, %zmm23
vmovdqa32 14144(%rdi), %zmm28
vprord $7, %zmm28, %zmm20
vpternlogd $150, %zmm16, %zmm26, %zmm30
movq 1744(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $18, %zmm28, %zmm16
vpsrld $3, %zmm28, %zmm26
vpternlogd $150, %zmm31, %zmm25, %zmm17
vpaddd 236(%rdi){1to16}, %zmm23, %zmm31
vprord $17, %zmm23, %zmm25
vprord $19, %zmm23, %zmm21
movq 1752(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm30, %zmm22, %zmm30
vpsrld $10, %zmm23, %zmm23
vpternlogd $150, %zmm26, %zmm16, %zmm20
vpaddd 13824(%rdi), %zmm24, %zmm24
vpunpckldq %zmm31, %zmm27, %zmm26
vpunpckhdq %zmm31, %zmm27, %zmm31
vpaddd %zmm17, %zmm30, %zmm17
vpternlogd $150, %zmm23, %zmm21, %zmm25
vpaddd %zmm20, %zmm24, %zmm20
movq 1808(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %zmm26, 6016(%rdx)
vmovdqa32 %zmm31, 6080(%rdx)
vmovdqa32 14336(%rdi), %zmm31
vprord $7, %zmm31, %zmm26
vprord $18, %zmm31, %zmm24
vpaddd 240(%rdi){1to16}, %zmm17, %zmm23
movq 1816(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpsrld $3, %zmm31, %zmm21
vpaddd %zmm25, %zmm20, %zmm25
vprord $17, %zmm17, %zmm20
vprord $19, %zmm17, %zmm30
vpsrld $10, %zmm17, %zmm17
vpaddd %zmm29, %zmm28, %zmm29
movq 1872(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 13888(%rdi), %zmm28
vprord $7, %zmm28, %zmm27
vpternlogd $150, %zmm21, %zmm24, %zmm26
vpaddd 244(%rdi){1to16}, %zmm25, %zmm21
vprord $18, %zmm28, %zmm24
vpsrld $3, %zmm28, %zmm28
vpternlogd $150, %zmm17, %zmm30, %zmm20
vprord $17, %zmm25, %zmm17
vprord $19, %zmm25, %zmm30
movq 1880(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm26, %zmm29, %zmm26
vpunpckldq %zmm21, %zmm23, %zmm29
vpunpckhdq %zmm21, %zmm23, %zmm21
vpternlogd $150, %zmm28, %zmm24, %zmm27
vpsrld $10, %zmm25, %zmm25
vpaddd %zmm19, %zmm31, %zmm19
movq 1936(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm20, %zmm26, %zmm20
vmovdqa32 %zmm29, 6144(%rdx)
vmovdqa32 %zmm21, 6208(%rdx)
vpbroadcastd 592(%rdi), %zmm21
vpaddd 768(%rdi), %zmm21, %zmm29
vpternlogd $150, %zmm25, %zmm30, %zmm17
movq 1944(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm27, %zmm19, %zmm27
vpaddd 248(%rdi){1to16}, %zmm20, %zmm20
vmovdqa32 %zmm29, 768(%rdi)
vpaddd 512(%rdi){1to16}, %zmm29, %zmm19
vpaddd 528(%rdi){1to16}, %zmm29, %zmm25
vpaddd 324(%rdi){1to16}, %zmm29, %zmm30
movq 2000(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm17, %zmm27, %zmm17
vpbroadcastd 520(%rdi), %zmm27
vpbroadcastd 516(%rdi), %zmm21
vpternlogd $232, %zmm27, %zmm19, %zmm21
vprord $2, %zmm19, %zmm27
vprord $13, %zmm19, %zmm26
vprord $22, %zmm19, %zmm31
vpbroadcastd 536(%rdi), %zmm28
vpbroadcastd 532(%rdi), %zmm24
movq 2008(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $226, %zmm28, %zmm25, %zmm24
vprord $6, %zmm25, %zmm28
vpaddd 252(%rdi){1to16}, %zmm17, %zmm17
vprord $11, %zmm25, %zmm23
vprord $25, %zmm25, %zmm16
vpternlogd $150, %zmm31, %zmm26, %zmm27
movq 2064(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 576(%rdi){1to16}, %zmm24, %zmm24
vpunpckldq %zmm17, %zmm20, %zmm31
vpunpckhdq %zmm17, %zmm20, %zmm17
vpternlogd $150, %zmm16, %zmm23, %zmm28
vpaddd %zmm27, %zmm21, %zmm27
vmovdqa32 %zmm31, 6272(%rdx)
movq 2072(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %zmm17, 6336(%rdx)
vpaddd %zmm28, %zmm24, %zmm28
vprord $17, %zmm30, %zmm24
vprord $19, %zmm30, %zmm17
vpsrld $10, %zmm30, %zmm31
vpaddd %zmm27, %zmm28, %zmm27
vpaddd 524(%rdi){1to16}, %zmm28, %zmm28
vpternlogd $150, %zmm31, %zmm17, %zmm24
vpbroadcastd 516(%rdi), %zmm31
movq 2128(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $232, %zmm19, %zmm27, %zmm31
vprord $2, %zmm27, %zmm17
vprord $13, %zmm27, %zmm21
vprord $22, %zmm27, %zmm16
vpbroadcastd 532(%rdi), %zmm23
vpternlogd $184, %zmm25, %zmm28, %zmm23
movq 2136(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $6, %zmm28, %zmm20
vprord $11, %zmm28, %zmm26
vprord $25, %zmm28, %zmm22
vpaddd 332(%rdi){1to16}, %zmm24, %zmm24
vpternlogd $150, %zmm16, %zmm21, %zmm17
vpaddd 580(%rdi){1to16}, %zmm23, %zmm23
movq 2192(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm22, %zmm26, %zmm20
vpaddd %zmm17, %zmm31, %zmm17
vpaddd %zmm20, %zmm23, %zmm20
vpaddd %zmm17, %zmm20, %zmm17
vpaddd 520(%rdi){1to16}, %zmm20, %zmm20
vpaddd 56(%rdi){1to16}, %zmm25, %zmm23
vmovdqa32 %zmm19, %zmm31
vpternlogd $232, %zmm27, %zmm17, %zmm31
vprord $2, %zmm17, %zmm22
movq 2200(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $13, %zmm17, %zmm26
vprord $22, %zmm17, %zmm16
vpternlogd $184, %zmm28, %zmm20, %zmm25
vprord $6, %zmm20, %zmm21
vprord $11, %zmm20, %zmm18
vmovdqa32 %zmm29, 14336(%rdi)
movq 2256(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $25, %zmm20, %zmm29
vpternlogd $150, %zmm16, %zmm26, %zmm22
vpaddd 584(%rdi){1to16}, %zmm25, %zmm25
vpternlogd $150, %zmm29, %zmm18, %zmm21
vpaddd %zmm22, %zmm31, %zmm22
vpaddd %zmm21, %zmm25, %zmm21
movq 2264(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $17, %zmm24, %zmm25
vprord $19, %zmm24, %zmm31
vpsrld $10, %zmm24, %zmm29
vpaddd %zmm22, %zmm21, %zmm22
vpaddd 516(%rdi){1to16}, %zmm21, %zmm21
vpternlogd $150, %zmm29, %zmm31, %zmm25
vmovdqa32 %zmm27, %zmm29
vpternlogd $232, %zmm17, %zmm22, %zmm29
vprord $2, %zmm22, %zmm31
movq 2320(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $13, %zmm22, %zmm18
vprord $22, %zmm22, %zmm16
vmovdqa32 %zmm28, %zmm26
vpternlogd $184, %zmm20, %zmm21, %zmm26
vmovdqa32 %zmm24, 13888(%rdi)
vprord $6, %zmm21, %zmm24
movq 2328(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %zmm30, 14144(%rdi)
vprord $11, %zmm21, %zmm30
vmovdqa32 %zmm27, 13824(%rdi)
vprord $25, %zmm21, %zmm27
vpaddd 340(%rdi){1to16}, %zmm25, %zmm25
vpaddd 60(%rdi){1to16}, %zmm28, %zmm28
movq 2384(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $150, %zmm16, %zmm18, %zmm31
vpaddd %zmm26, %zmm23, %zmm26
vpternlogd $150, %zmm27, %zmm30, %zmm24
vpaddd %zmm31, %zmm29, %zmm31
vpaddd %zmm24, %zmm26, %zmm24
vpaddd %zmm31, %zmm24, %zmm31
movq 2392(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm19, %zmm24, %zmm19
vpaddd 64(%rdi){1to16}, %zmm20, %zmm24
vmovdqa32 %zmm17, %zmm26
vpternlogd $232, %zmm22, %zmm31, %zmm26
vprord $2, %zmm31, %zmm29
vprord $13, %zmm31, %zmm27
vprord $22, %zmm31, %zmm30
vpternlogd $184, %zmm21, %zmm19, %zmm20
vprord $6, %zmm19, %zmm23
movq 2448(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $11, %zmm19, %zmm16
vprord $25, %zmm19, %zmm18
vpternlogd $150, %zmm30, %zmm27, %zmm29
vpaddd %zmm20, %zmm28, %zmm20
vpternlogd $150, %zmm18, %zmm16, %zmm23
vpaddd %zmm29, %zmm26, %zmm29
movq 2456(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm23, %zmm20, %zmm23
vprord $17, %zmm25, %zmm20
vprord $19, %zmm25, %zmm26
vpsrld $10, %zmm25, %zmm18
vpaddd %zmm29, %zmm23, %zmm29
vpaddd 13824(%rdi), %zmm23, %zmm23
movq 2512(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $150, %zmm18, %zmm26, %zmm20
vmovdqa32 %zmm22, %zmm18
vpternlogd $232, %zmm31, %zmm29, %zmm18
vprord $2, %zmm29, %zmm26
vprord $13, %zmm29, %zmm16
vprord $22, %zmm29, %zmm28
vmovdqa32 %zmm21, %zmm30
vpternlogd $184, %zmm19, %zmm23, %zmm30
vprord $6, %zmm23, %zmm27
movq 2520(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %zmm25, 13824(%rdi)
vprord $11, %zmm23, %zmm25
vmovdqa32 %zmm22, 14400(%rdi)
vprord $25, %zmm23, %zmm22
vpaddd 348(%rdi){1to16}, %zmm20, %zmm20
vpaddd 68(%rdi){1to16}, %zmm21, %zmm21
movq 2576(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $150, %zmm28, %zmm16, %zmm26
vpaddd %zmm30, %zmm24, %zmm30
vpternlogd $150, %zmm22, %zmm25, %zmm27
vmovdqa32 14144(%rdi), %zmm22
vpaddd %zmm22, %zmm21, %zmm21
vpaddd %zmm26, %zmm18, %zmm26
movq 2584(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm27, %zmm30, %zmm27
vpaddd %zmm26, %zmm27, %zmm26
vpaddd 352(%rdi){1to16}, %zmm22, %zmm30
vpaddd %zmm17, %zmm27, %zmm17
vpaddd 72(%rdi){1to16}, %zmm19, %zmm27
vmovdqa32 %zmm31, %zmm18
vpternlogd $232, %zmm29, %zmm26, %zmm18
vprord $2, %zmm26, %zmm25
vprord $13, %zmm26, %zmm24
movq 2640(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $22, %zmm26, %zmm28
vpternlogd $184, %zmm23, %zmm17, %zmm19
vprord $6, %zmm17, %zmm16
vprord $11, %zmm17, %zmm22
vmovdqa32 %zmm30, 14272(%rdi)
vprord $25, %zmm17, %zmm30
movq 2648(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm28, %zmm24, %zmm25
vpaddd %zmm19, %zmm21, %zmm19
vpternlogd $150, %zmm30, %zmm22, %zmm16
vpaddd %zmm25, %zmm18, %zmm25
vpaddd %zmm16, %zmm19, %zmm16
vmovdqa32 14336(%rdi), %zmm19
movq 2704(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $7, %zmm19, %zmm18
vprord $18, %zmm19, %zmm30
vpsrld $3, %zmm19, %zmm22
vprord $17, %zmm20, %zmm21
vpaddd %zmm25, %zmm16, %zmm25
vprord $19, %zmm20, %zmm28
movq 2712(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 14400(%rdi), %zmm16, %zmm16
vpsrld $10, %zmm20, %zmm24
vpternlogd $150, %zmm22, %zmm30, %zmm18
vmovdqa32 %zmm29, %zmm22
vpternlogd $232, %zmm26, %zmm25, %zmm22
vprord $2, %zmm25, %zmm30
vmovdqa32 %zmm20, 14400(%rdi)
vprord $13, %zmm25, %zmm20
vmovdqa32 %zmm29, 14464(%rdi)
movq 2768(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $22, %zmm25, %zmm29
vmovdqa32 %zmm25, 14208(%rdi)
vmovdqa32 %zmm23, %zmm25
vpternlogd $184, %zmm17, %zmm16, %zmm25
vmovdqa32 %zmm17, 14080(%rdi)
vprord $6, %zmm16, %zmm17
movq 2776(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %zmm26, 14016(%rdi)
vprord $11, %zmm16, %zmm26
vprord $25, %zmm16, %zmm19
vpternlogd $150, %zmm24, %zmm28, %zmm21
vpaddd 356(%rdi){1to16}, %zmm18, %zmm18
vpternlogd $150, %zmm29, %zmm20, %zmm30
movq 2832(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm25, %zmm27, %zmm25
vpternlogd $150, %zmm19, %zmm26, %zmm17
vpaddd %zmm21, %zmm18, %zmm21
vpaddd %zmm30, %zmm22, %zmm30
vpaddd %zmm17, %zmm25, %zmm17
vpaddd 76(%rdi){1to16}, %zmm23, %zmm23
vpaddd %zmm30, %zmm17, %zmm30
vpaddd %zmm31, %zmm17, %zmm31
vmovdqa32 14272(%rdi), %zmm17
movq 2840(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $17, %zmm17, %zmm25
vprord $19, %zmm17, %zmm22
vpsrld $10, %zmm17, %zmm18
vmovdqa32 13888(%rdi), %zmm19
vpaddd 14336(%rdi), %zmm19, %zmm26
vpaddd %zmm19, %zmm23, %zmm23
movq 2896(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 14016(%rdi), %zmm27
vmovdqa32 14208(%rdi), %zmm29
vpternlogd $232, %zmm27, %zmm30, %zmm29
vmovdqa32 14080(%rdi), %zmm20
vpternlogd $184, %zmm16, %zmm31, %zmm20
vprord $6, %zmm31, %zmm24
movq 2904(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $11, %zmm31, %zmm28
vprord $25, %zmm31, %zmm19
vprord $2, %zmm30, %zmm17
vprord $13, %zmm30, %zmm27
vmovdqa32 %zmm31, 14336(%rdi)
vprord $22, %zmm30, %zmm31
vpaddd %zmm20, %zmm23, %zmm20
vpternlogd $150, %zmm18, %zmm22, %zmm25
vpaddd 360(%rdi){1to16}, %zmm26, %zmm26
movq 2960(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm19, %zmm28, %zmm24
vpbroadcastd 80(%rdi), %zmm19
vpaddd 14080(%rdi), %zmm19, %zmm28
vpternlogd $150, %zmm31, %zmm27, %zmm17
vpaddd %zmm25, %zmm26, %zmm25
vpaddd %zmm24, %zmm20, %zmm24
movq 2968(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm17, %zmm29, %zmm17
vpaddd 14464(%rdi), %zmm24, %zmm29
vpaddd %zmm17, %zmm24, %zmm17
vprord $17, %zmm21, %zmm24
vprord $19, %zmm21, %zmm20
vpsrld $10, %zmm21, %zmm26
movq 3024(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 14336(%rdi), %zmm31
vpternlogd $226, %zmm16, %zmm29, %zmm31
vprord $6, %zmm29, %zmm27
vprord $11, %zmm29, %zmm19
vprord $25, %zmm29, %zmm18
vmovdqa32 14208(%rdi), %zmm22
movq 3032(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $232, %zmm30, %zmm17, %zmm22
vprord $2, %zmm17, %zmm23
vmovdqa32 %zmm21, 14464(%rdi)
vprord $13, %zmm17, %zmm21
vpaddd %zmm31, %zmm28, %zmm31
vprord $22, %zmm17, %zmm28
vpternlogd $150, %zmm26, %zmm20, %zmm24
vpternlogd $150, %zmm18, %zmm19, %zmm27
vpaddd 84(%rdi){1to16}, %zmm16, %zmm16
movq 3088(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
pminud %xmm2, %xmm15
vpternlogd $150, %zmm28, %zmm21, %zmm23
vpaddd 364(%rdi){1to16}, %zmm24, %zmm24
vpaddd %zmm27, %zmm31, %zmm27
vpaddd 13824(%rdi), %zmm16, %zmm16
vpaddd %zmm23, %zmm22, %zmm23
vpaddd 14016(%rdi), %zmm27, %zmm22
movq 3096(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
pminud %xmm4, %xmm15
vpaddd %zmm23, %zmm27, %zmm23
vprord $17, %zmm25, %zmm27
vprord $19, %zmm25, %zmm31
vpsrld $10, %zmm25, %zmm28
vmovdqa32 14336(%rdi), %zmm21
vpternlogd $184, %zmm29, %zmm22, %zmm21
movq 3152(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
pminud %xmm6, %xmm15
vprord $6, %zmm22, %zmm18
vprord $11, %zmm22, %zmm19
vprord $25, %zmm22, %zmm26
vmovdqa32 %zmm30, %zmm20
vpternlogd $232, %zmm17, %zmm23, %zmm20
vmovdqa32 %zmm25, 14016(%rdi)
vprord $2, %zmm23, %zmm25
vmovdqa32 %zmm30, 14080(%rdi)
vprord $13, %zmm23, %zmm30
movq 3160(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
pminud %xmm8, %xmm15
vpaddd %zmm21, %zmm16, %zmm21
vprord $22, %zmm23, %zmm16
vpternlogd $150, %zmm28, %zmm31, %zmm27
vpternlogd $150, %zmm26, %zmm19, %zmm18
vpbroadcastd 88(%rdi), %zmm26
vpaddd 14336(%rdi), %zmm26, %zmm19
movdqa 544(%rdi), %xmm1
movdqa 560(%rdi), %xmm2
movq 32(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $150, %zmm16, %zmm30, %zmm25
vpaddd 13824(%rdi), %zmm27, %zmm27
vpaddd %zmm18, %zmm21, %zmm18
vpaddd %zmm25, %zmm20, %zmm25
vprord $17, %zmm24, %zmm20
vpaddd 14208(%rdi), %zmm18, %zmm21
movdqa 544(%rdi), %xmm3
movdqa 560(%rdi), %xmm4
movq 40(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm25, %zmm18, %zmm25
vprord $19, %zmm24, %zmm18
vpsrld $10, %zmm24, %zmm16
vmovdqa32 %zmm29, %zmm30
vpternlogd $184, %zmm22, %zmm21, %zmm30
vprord $6, %zmm21, %zmm26
vprord $11, %zmm21, %zmm28
vprord $25, %zmm21, %zmm31
vmovdqa32 %zmm24, 14208(%rdi)
movdqa 544(%rdi), %xmm5
movdqa 560(%rdi), %xmm6
movq 96(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %zmm17, %zmm24
vpternlogd $232, %zmm23, %zmm25, %zmm24
vmovdqa32 %zmm17, 14336(%rdi)
vprord $2, %zmm25, %zmm17
vmovdqa32 %zmm23, 13952(%rdi)
vprord $13, %zmm25, %zmm23
movdqa 544(%rdi), %xmm7
movdqa 560(%rdi), %xmm8
movq 104(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm30, %zmm19, %zmm30
vprord $22, %zmm25, %zmm19
vpternlogd $150, %zmm16, %zmm18, %zmm20
vpternlogd $150, %zmm31, %zmm28, %zmm26
vpaddd 92(%rdi){1to16}, %zmm29, %zmm29
vpternlogd $150, %zmm19, %zmm23, %zmm17
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 372(%rdi){1to16}, %zmm20, %zmm20
vpaddd %zmm26, %zmm30, %zmm26
vpaddd 14400(%rdi), %zmm29, %zmm29
vpaddd %zmm17, %zmm24, %zmm17
vpaddd 14080(%rdi), %zmm26, %zmm24
vpaddd %zmm17, %zmm26, %zmm17
vprord $17, %zmm27, %zmm26
vprord $19, %zmm27, %zmm30
vpsrld $10, %zmm27, %zmm19
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpbroadcastd 376(%rdi), %zmm23
vpaddd 14400(%rdi), %zmm23, %zmm31
vmovdqa32 %zmm22, %zmm23
vpternlogd $184, %zmm21, %zmm24, %zmm23
vprord $6, %zmm24, %zmm28
vprord $11, %zmm24, %zmm16
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $25, %zmm24, %zmm18
vmovdqa32 %zmm27, 14080(%rdi)
vmovdqa32 13952(%rdi), %zmm27
vpternlogd $232, %zmm25, %zmm17, %zmm27
vmovdqa32 %zmm25, 14528(%rdi)
vprord $2, %zmm17, %zmm25
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %zmm24, 14592(%rdi)
vprord $13, %zmm17, %zmm24
vpaddd %zmm23, %zmm29, %zmm23
vprord $22, %zmm17, %zmm29
vpternlogd $150, %zmm19, %zmm30, %zmm26
vpternlogd $150, %zmm18, %zmm16, %zmm28
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 96(%rdi){1to16}, %zmm22, %zmm22
vpternlogd $150, %zmm29, %zmm24, %zmm25
vpaddd %zmm26, %zmm31, %zmm26
vpaddd %zmm28, %zmm23, %zmm28
vpaddd 14272(%rdi), %zmm22, %zmm22
vpaddd %zmm25, %zmm27, %zmm25
vpaddd 14336(%rdi), %zmm28, %zmm27
vpaddd %zmm25, %zmm28, %zmm25
vprord $17, %zmm20, %zmm28
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $19, %zmm20, %zmm23
vpsrld $10, %zmm20, %zmm31
vpbroadcastd 380(%rdi), %zmm29
vpaddd 14272(%rdi), %zmm29, %zmm24
vmovdqa32 14592(%rdi), %zmm29
vpternlogd $226, %zmm21, %zmm27, %zmm29
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $6, %zmm27, %zmm18
vprord $11, %zmm27, %zmm16
vprord $25, %zmm27, %zmm19
vmovdqa32 14528(%rdi), %zmm30
vpternlogd $232, %zmm17, %zmm25, %zmm30
vmovdqa32 %zmm20, 14336(%rdi)
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $2, %zmm25, %zmm20
vmovdqa32 %zmm17, 14656(%rdi)
vprord $13, %zmm25, %zmm17
vpaddd %zmm29, %zmm22, %zmm29
vprord $22, %zmm25, %zmm22
vpternlogd $150, %zmm31, %zmm23, %zmm28
vpternlogd $150, %zmm19, %zmm16, %zmm18
vpaddd 100(%rdi){1to16}, %zmm21, %zmm21
vpternlogd $150, %zmm22, %zmm17, %zmm20
movq 160(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm28, %zmm24, %zmm28
vpaddd %zmm18, %zmm29, %zmm18
vpaddd 14464(%rdi), %zmm21, %zmm21
vpaddd %zmm20, %zmm30, %zmm20
vpaddd 13952(%rdi), %zmm18, %zmm30
vpaddd %zmm20, %zmm18, %zmm20
movq 168(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 14144(%rdi), %zmm18
vprord $7, %zmm18, %zmm29
vprord $18, %zmm18, %zmm24
vpsrld $3, %zmm18, %zmm22
vprord $17, %zmm26, %zmm17
vprord $19, %zmm26, %zmm19
movq 224(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 14592(%rdi), %zmm16
vpternlogd $184, %zmm27, %zmm30, %zmm16
vprord $6, %zmm30, %zmm31
vprord $11, %zmm30, %zmm23
vprord $25, %zmm30, %zmm18
vmovdqa32 %zmm30, 13952(%rdi)
vmovdqa32 14656(%rdi), %zmm30
vpternlogd $232, %zmm25, %zmm20, %zmm30
vmovdqa32 %zmm25, 14720(%rdi)
movq 232(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $2, %zmm20, %zmm25
vmovdqa32 %zmm27, 14784(%rdi)
vprord $13, %zmm20, %zmm27
vpaddd %zmm16, %zmm21, %zmm16
vprord $22, %zmm20, %zmm21
vpternlogd $150, %zmm22, %zmm24, %zmm29
movq 288(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $150, %zmm18, %zmm23, %zmm31
vpsrld $10, %zmm26, %zmm18
vpbroadcastd 384(%rdi), %zmm23
vpaddd 14464(%rdi), %zmm23, %zmm22
vpternlogd $150, %zmm21, %zmm27, %zmm25
vpaddd %zmm31, %zmm16, %zmm31
movq 296(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpbroadcastd 104(%rdi), %zmm16
vpaddd 14592(%rdi), %zmm16, %zmm21
vpternlogd $150, %zmm18, %zmm19, %zmm17
vpaddd %zmm29, %zmm22, %zmm29
vpaddd %zmm25, %zmm30, %zmm25
vpaddd 14528(%rdi), %zmm31, %zmm30
movq 352(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 14016(%rdi), %zmm21, %zmm21
vpaddd %zmm17, %zmm29, %zmm17
vpaddd %zmm25, %zmm31, %zmm25
vprord $17, %zmm28, %zmm31
vprord $19, %zmm28, %zmm29
vpsrld $10, %zmm28, %zmm22
vmovdqa32 14784(%rdi), %zmm18
vmovdqa32 13952(%rdi), %zmm19
vpternlogd $226, %zmm18, %zmm30, %zmm19
movq 360(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $6, %zmm30, %zmm16
vprord $11, %zmm30, %zmm27
vprord $25, %zmm30, %zmm23
vmovdqa32 14720(%rdi), %zmm24
vpternlogd $232, %zmm20, %zmm25, %zmm24
vmovdqa32 %zmm28, 14528(%rdi)
movq 416(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $2, %zmm25, %zmm28
vmovdqa32 %zmm26, 14592(%rdi)
vprord $13, %zmm25, %zmm26
vpaddd %zmm19, %zmm21, %zmm19
vprord $22, %zmm25, %zmm21
vpternlogd $150, %zmm22, %zmm29, %zmm31
movq 424(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm23, %zmm27, %zmm16
vmovdqa32 14016(%rdi), %zmm23
vpaddd 14144(%rdi), %zmm23, %zmm27
vpaddd 108(%rdi){1to16}, %zmm18, %zmm18
vpternlogd $150, %zmm21, %zmm26, %zmm28
vpaddd %zmm16, %zmm19, %zmm16
vpaddd 388(%rdi){1to16}, %zmm27, %zmm27
vpaddd 14208(%rdi), %zmm18, %zmm18
vpaddd %zmm28, %zmm24, %zmm28
movq 480(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 14656(%rdi), %zmm16, %zmm24
vpaddd %zmm31, %zmm27, %zmm31
vpaddd %zmm28, %zmm16, %zmm28
vmovdqa32 13888(%rdi), %zmm16
vprord $7, %zmm16, %zmm27
vprord $18, %zmm16, %zmm19
movq 488(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpsrld $3, %zmm16, %zmm21
vprord $17, %zmm17, %zmm26
vmovdqa32 13952(%rdi), %zmm22
vpternlogd $184, %zmm30, %zmm24, %zmm22
vprord $6, %zmm24, %zmm29
vprord $11, %zmm24, %zmm23
movq 544(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $25, %zmm24, %zmm16
vmovdqa32 %zmm24, 14656(%rdi)
vmovdqa32 %zmm20, %zmm24
vpternlogd $232, %zmm25, %zmm28, %zmm24
vmovdqa32 %zmm20, 14784(%rdi)
vprord $2, %zmm28, %zmm20
vmovdqa32 %zmm25, 14144(%rdi)
vprord $13, %zmm28, %zmm25
vpaddd %zmm22, %zmm18, %zmm22
movq 552(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $22, %zmm28, %zmm18
vpternlogd $150, %zmm21, %zmm19, %zmm27
vpternlogd $150, %zmm16, %zmm23, %zmm29
vprord $19, %zmm17, %zmm16
vpsrld $10, %zmm17, %zmm23
vpbroadcastd 392(%rdi), %zmm21
movq 608(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 14208(%rdi), %zmm21, %zmm19
vpternlogd $150, %zmm18, %zmm25, %zmm20
vpaddd %zmm29, %zmm22, %zmm29
vpbroadcastd 112(%rdi), %zmm22
vpaddd 13952(%rdi), %zmm22, %zmm18
vpternlogd $150, %zmm23, %zmm16, %zmm26
movq 616(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm27, %zmm19, %zmm27
vpaddd %zmm20, %zmm24, %zmm20
vpaddd 14720(%rdi), %zmm29, %zmm24
vpaddd 14080(%rdi), %zmm18, %zmm18
vpaddd %zmm26, %zmm27, %zmm26
vpaddd %zmm20, %zmm29, %zmm20
movq 672(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $17, %zmm31, %zmm29
vprord $19, %zmm31, %zmm27
vpsrld $10, %zmm31, %zmm19
vmovdqa32 14656(%rdi), %zmm23
vpternlogd $226, %zmm30, %zmm24, %zmm23
vprord $6, %zmm24, %zmm16
vprord $11, %zmm24, %zmm22
vprord $25, %zmm24, %zmm25
vmovdqa32 14144(%rdi), %zmm21
movq 680(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $232, %zmm28, %zmm20, %zmm21
vmovdqa32 %zmm31, 14720(%rdi)
vprord $2, %zmm20, %zmm31
vmovdqa32 %zmm17, 13952(%rdi)
vprord $13, %zmm20, %zmm17
vpaddd %zmm23, %zmm18, %zmm23
movq 736(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $22, %zmm20, %zmm18
vpternlogd $150, %zmm19, %zmm27, %zmm29
vpternlogd $150, %zmm25, %zmm22, %zmm16
vmovdqa32 14080(%rdi), %zmm25
vpaddd 13888(%rdi), %zmm25, %zmm22
vpaddd 116(%rdi){1to16}, %zmm30, %zmm30
movq 744(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $150, %zmm18, %zmm17, %zmm31
vpaddd %zmm16, %zmm23, %zmm16
vpaddd 396(%rdi){1to16}, %zmm22, %zmm22
vpaddd 14336(%rdi), %zmm30, %zmm30
vpaddd %zmm31, %zmm21, %zmm31
vpaddd 14784(%rdi), %zmm16, %zmm21
vpaddd %zmm29, %zmm22, %zmm29
vpaddd %zmm31, %zmm16, %zmm31
vmovdqa32 13824(%rdi), %zmm16
movq 800(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $7, %zmm16, %zmm22
vprord $18, %zmm16, %zmm23
vpsrld $3, %zmm16, %zmm18
vprord $17, %zmm26, %zmm17
vmovdqa32 14656(%rdi), %zmm19
vpternlogd $184, %zmm24, %zmm21, %zmm19
movq 808(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $6, %zmm21, %zmm27
vprord $11, %zmm21, %zmm25
vprord $25, %zmm21, %zmm16
vmovdqa32 %zmm21, 14784(%rdi)
vmovdqa32 %zmm28, %zmm21
vpternlogd $232, %zmm20, %zmm31, %zmm21
movq 864(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %zmm28, 13888(%rdi)
vprord $2, %zmm31, %zmm28
vmovdqa32 %zmm20, 14848(%rdi)
vprord $13, %zmm31, %zmm20
vpaddd %zmm19, %zmm30, %zmm19
vprord $22, %zmm31, %zmm30
vpternlogd $150, %zmm18, %zmm23, %zmm22
vpternlogd $150, %zmm16, %zmm25, %zmm27
vprord $19, %zmm26, %zmm16
movq 872(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpsrld $10, %zmm26, %zmm25
vpbroadcastd 400(%rdi), %zmm18
vpaddd 14336(%rdi), %zmm18, %zmm23
vpternlogd $150, %zmm30, %zmm20, %zmm28
vpaddd %zmm27, %zmm19, %zmm27
vpbroadcastd 120(%rdi), %zmm19
movq 928(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 14656(%rdi), %zmm19, %zmm30
vpternlogd $150, %zmm25, %zmm16, %zmm17
vpaddd %zmm22, %zmm23, %zmm22
vpaddd %zmm28, %zmm21, %zmm28
vpaddd 14144(%rdi), %zmm27, %zmm21
vpaddd 14592(%rdi), %zmm30, %zmm30
movq 936(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm17, %zmm22, %zmm17
vpaddd %zmm28, %zmm27, %zmm28
vprord $17, %zmm29, %zmm27
vprord $19, %zmm29, %zmm22
vpsrld $10, %zmm29, %zmm23
vmovdqa32 14784(%rdi), %zmm25
vpternlogd $226, %zmm24, %zmm21, %zmm25
vprord $6, %zmm21, %zmm16
vprord $11, %zmm21, %zmm19
movq 992(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $25, %zmm21, %zmm20
vmovdqa32 14848(%rdi), %zmm18
vpternlogd $232, %zmm31, %zmm28, %zmm18
vmovdqa32 %zmm29, 14144(%rdi)
vprord $2, %zmm28, %zmm29
vmovdqa32 %zmm26, 14656(%rdi)
movq 1000(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $13, %zmm28, %zmm26
vpaddd %zmm25, %zmm30, %zmm25
vprord $22, %zmm28, %zmm30
vpternlogd $150, %zmm23, %zmm22, %zmm27
vpternlogd $150, %zmm20, %zmm19, %zmm16
vmovdqa32 14592(%rdi), %zmm20
movq 1056(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 13824(%rdi), %zmm20, %zmm19
vpaddd 124(%rdi){1to16}, %zmm24, %zmm24
vpternlogd $150, %zmm30, %zmm26, %zmm29
vpaddd %zmm16, %zmm25, %zmm16
vpaddd 404(%rdi){1to16}, %zmm19, %zmm19
vpaddd 14528(%rdi), %zmm24, %zmm24
movq 1064(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm29, %zmm18, %zmm29
vpaddd 13888(%rdi), %zmm16, %zmm18
vpaddd %zmm27, %zmm19, %zmm27
vpaddd %zmm29, %zmm16, %zmm29
vmovdqa32 14400(%rdi), %zmm16
vprord $7, %zmm16, %zmm19
vprord $18, %zmm16, %zmm25
vpsrld $3, %zmm16, %zmm30
vprord $17, %zmm17, %zmm26
movq 1120(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 14784(%rdi), %zmm23
vpternlogd $184, %zmm21, %zmm18, %zmm23
vprord $6, %zmm18, %zmm22
vprord $11, %zmm18, %zmm20
vprord $25, %zmm18, %zmm16
vmovdqa32 %zmm27, 13888(%rdi)
movq 1128(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 %zmm31, %zmm27
vpternlogd $232, %zmm28, %zmm29, %zmm27
vmovdqa32 %zmm31, 13824(%rdi)
vprord $2, %zmm29, %zmm31
vmovdqa32 %zmm28, 14912(%rdi)
vprord $13, %zmm29, %zmm28
movq 1184(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm23, %zmm24, %zmm23
vprord $22, %zmm29, %zmm24
vpternlogd $150, %zmm30, %zmm25, %zmm19
vpternlogd $150, %zmm16, %zmm20, %zmm22
vprord $19, %zmm17, %zmm16
vpsrld $10, %zmm17, %zmm20
vpbroadcastd 408(%rdi), %zmm30
vpaddd 14528(%rdi), %zmm30, %zmm25
vpternlogd $150, %zmm24, %zmm28, %zmm31
movq 1192(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm22, %zmm23, %zmm22
vpbroadcastd 128(%rdi), %zmm23
vpaddd 14784(%rdi), %zmm23, %zmm24
vpternlogd $150, %zmm20, %zmm16, %zmm26
vpaddd %zmm19, %zmm25, %zmm19
vpaddd %zmm31, %zmm27, %zmm31
movq 1248(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 14848(%rdi), %zmm22, %zmm27
vpaddd 13952(%rdi), %zmm24, %zmm24
vpaddd %zmm26, %zmm19, %zmm26
vpaddd %zmm31, %zmm22, %zmm31
vmovdqa32 14272(%rdi), %zmm22
vprord $7, %zmm22, %zmm19
movq 1256(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $18, %zmm22, %zmm25
vpsrld $3, %zmm22, %zmm20
vmovdqa32 %zmm21, %zmm16
vpternlogd $184, %zmm18, %zmm27, %zmm16
vprord $6, %zmm27, %zmm23
vprord $11, %zmm27, %zmm28
vprord $25, %zmm27, %zmm30
vmovdqa32 %zmm17, 14848(%rdi)
vmovdqa32 14912(%rdi), %zmm17
movq 1312(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $232, %zmm29, %zmm31, %zmm17
vprord $2, %zmm31, %zmm22
vmovdqa32 %zmm26, 14784(%rdi)
vprord $13, %zmm31, %zmm26
vpaddd %zmm16, %zmm24, %zmm16
vprord $22, %zmm31, %zmm24
movq 1320(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm20, %zmm25, %zmm19
vpternlogd $150, %zmm30, %zmm28, %zmm23
vmovdqa32 13888(%rdi), %zmm30
vprord $17, %zmm30, %zmm28
vprord $19, %zmm30, %zmm20
vpsrld $10, %zmm30, %zmm25
movq 1376(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 13952(%rdi), %zmm30
vmovdqa32 %zmm31, 14976(%rdi)
vpaddd 14400(%rdi), %zmm30, %zmm31
vpternlogd $150, %zmm24, %zmm26, %zmm22
vpaddd %zmm23, %zmm16, %zmm23
vpaddd 132(%rdi){1to16}, %zmm21, %zmm21
movq 1384(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm25, %zmm20, %zmm28
vpaddd %zmm19, %zmm31, %zmm19
vpaddd %zmm22, %zmm17, %zmm22
vpaddd 13824(%rdi), %zmm23, %zmm17
vpaddd 14720(%rdi), %zmm21, %zmm21
vpaddd %zmm28, %zmm19, %zmm28
vpaddd %zmm22, %zmm23, %zmm22
vmovdqa32 14464(%rdi), %zmm23
vprord $7, %zmm23, %zmm19
movq 1440(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $18, %zmm23, %zmm31
vpsrld $3, %zmm23, %zmm25
vmovdqa32 %zmm18, %zmm20
vpternlogd $184, %zmm27, %zmm17, %zmm20
vprord $6, %zmm17, %zmm16
vprord $11, %zmm17, %zmm24
movq 1448(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $25, %zmm17, %zmm26
vmovdqa32 14976(%rdi), %zmm30
vpternlogd $232, %zmm29, %zmm22, %zmm30
vmovdqa32 %zmm29, 13824(%rdi)
vprord $2, %zmm22, %zmm29
vprord $13, %zmm22, %zmm23
movq 1504(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm20, %zmm21, %zmm20
vprord $22, %zmm22, %zmm21
vpternlogd $150, %zmm25, %zmm31, %zmm19
vpternlogd $150, %zmm26, %zmm24, %zmm16
vmovdqa32 14784(%rdi), %zmm26
vprord $17, %zmm26, %zmm24
vprord $19, %zmm26, %zmm25
vpsrld $10, %zmm26, %zmm31
vmovdqa32 14720(%rdi), %zmm26
movq 1512(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %zmm28, 14400(%rdi)
vpaddd 14272(%rdi), %zmm26, %zmm28
vpternlogd $150, %zmm21, %zmm23, %zmm29
vpaddd %zmm16, %zmm20, %zmm16
vpaddd 136(%rdi){1to16}, %zmm18, %zmm18
vpternlogd $150, %zmm31, %zmm25, %zmm24
movq 1568(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm19, %zmm28, %zmm19
vpaddd %zmm29, %zmm30, %zmm29
vpaddd 14912(%rdi), %zmm16, %zmm30
vpaddd 14656(%rdi), %zmm18, %zmm18
vpaddd %zmm24, %zmm19, %zmm24
vpaddd %zmm29, %zmm16, %zmm29
movq 1576(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 14016(%rdi), %zmm16
vprord $7, %zmm16, %zmm19
vprord $18, %zmm16, %zmm28
vpsrld $3, %zmm16, %zmm31
vmovdqa32 %zmm27, %zmm25
vpternlogd $184, %zmm17, %zmm30, %zmm25
vprord $6, %zmm30, %zmm20
vprord $11, %zmm30, %zmm21
vprord $25, %zmm30, %zmm23
movq 1632(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 14976(%rdi), %zmm26
vpternlogd $232, %zmm22, %zmm29, %zmm26
vprord $2, %zmm29, %zmm16
vmovdqa32 %zmm24, 14912(%rdi)
vprord $13, %zmm29, %zmm24
vpaddd %zmm25, %zmm18, %zmm25
movq 1640(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $22, %zmm29, %zmm18
vpternlogd $150, %zmm31, %zmm28, %zmm19
vpternlogd $150, %zmm23, %zmm21, %zmm20
vmovdqa32 14400(%rdi), %zmm23
vprord $17, %zmm23, %zmm21
vprord $19, %zmm23, %zmm31
movq 1696(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $10, %zmm23, %zmm28
vmovdqa32 14656(%rdi), %zmm23
vmovdqa32 %zmm29, 14272(%rdi)
vpaddd 14464(%rdi), %zmm23, %zmm29
vpternlogd $150, %zmm18, %zmm24, %zmm16
vpaddd %zmm20, %zmm25, %zmm20
movq 1704(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 140(%rdi){1to16}, %zmm27, %zmm27
vpternlogd $150, %zmm28, %zmm31, %zmm21
vpaddd %zmm19, %zmm29, %zmm19
vpaddd %zmm16, %zmm26, %zmm16
vpaddd 13824(%rdi), %zmm20, %zmm26
vpaddd 14144(%rdi), %zmm27, %zmm27
vpaddd %zmm21, %zmm19, %zmm21
vpaddd %zmm16, %zmm20, %zmm16
vmovdqa32 14208(%rdi), %zmm20
movq 1760(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $7, %zmm20, %zmm19
vprord $18, %zmm20, %zmm29
vpsrld $3, %zmm20, %zmm28
vmovdqa32 %zmm17, %zmm31
vpternlogd $184, %zmm30, %zmm26, %zmm31
vprord $6, %zmm26, %zmm25
movq 1768(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $11, %zmm26, %zmm18
vprord $25, %zmm26, %zmm24
vmovdqa32 14272(%rdi), %zmm23
vpternlogd $232, %zmm22, %zmm16, %zmm23
vmovdqa32 %zmm22, 13824(%rdi)
vprord $2, %zmm16, %zmm22
movq 1824(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $13, %zmm16, %zmm20
vpaddd %zmm31, %zmm27, %zmm31
vprord $22, %zmm16, %zmm27
vpternlogd $150, %zmm28, %zmm29, %zmm19
vpternlogd $150, %zmm24, %zmm18, %zmm25
vmovdqa32 14912(%rdi), %zmm24
vprord $17, %zmm24, %zmm18
vprord $19, %zmm24, %zmm28
vpsrld $10, %zmm24, %zmm29
movq 1832(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 14144(%rdi), %zmm24
vmovdqa32 %zmm21, 14464(%rdi)
vpaddd 14016(%rdi), %zmm24, %zmm21
vpternlogd $150, %zmm27, %zmm20, %zmm22
vpaddd %zmm25, %zmm31, %zmm25
vpaddd 144(%rdi){1to16}, %zmm17, %zmm17
movq 1888(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $150, %zmm29, %zmm28, %zmm18
vpaddd %zmm19, %zmm21, %zmm19
vpaddd %zmm22, %zmm23, %zmm22
vpaddd 14976(%rdi), %zmm25, %zmm23
vpaddd 14848(%rdi), %zmm17, %zmm17
vpaddd %zmm18, %zmm19, %zmm18
movq 1896(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm22, %zmm25, %zmm22
vmovdqa32 14080(%rdi), %zmm25
vprord $7, %zmm25, %zmm19
vprord $18, %zmm25, %zmm21
vpsrld $3, %zmm25, %zmm29
vmovdqa32 %zmm30, %zmm28
vpternlogd $184, %zmm26, %zmm23, %zmm28
vprord $6, %zmm23, %zmm31
vprord $11, %zmm23, %zmm27
movq 1952(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $25, %zmm23, %zmm20
vmovdqa32 14272(%rdi), %zmm24
vpternlogd $232, %zmm16, %zmm22, %zmm24
vprord $2, %zmm22, %zmm25
vmovdqa32 %zmm18, 14976(%rdi)
vprord $13, %zmm22, %zmm18
movq 1960(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm28, %zmm17, %zmm28
vprord $22, %zmm22, %zmm17
vpternlogd $150, %zmm29, %zmm21, %zmm19
vpternlogd $150, %zmm20, %zmm27, %zmm31
vmovdqa32 14464(%rdi), %zmm20
vprord $17, %zmm20, %zmm27
movq 2016(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $19, %zmm20, %zmm29
vpsrld $10, %zmm20, %zmm21
vmovdqa32 14848(%rdi), %zmm20
vmovdqa32 %zmm22, 14016(%rdi)
vpaddd 14208(%rdi), %zmm20, %zmm22
vpternlogd $150, %zmm17, %zmm18, %zmm25
vpaddd %zmm31, %zmm28, %zmm31
vpaddd 148(%rdi){1to16}, %zmm30, %zmm30
vpternlogd $150, %zmm21, %zmm29, %zmm27
movq 2024(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm19, %zmm22, %zmm19
vpaddd %zmm25, %zmm24, %zmm25
vpaddd 13824(%rdi), %zmm31, %zmm24
vpaddd 13888(%rdi), %zmm30, %zmm30
vpaddd %zmm27, %zmm19, %zmm27
vpaddd %zmm25, %zmm31, %zmm25
movq 2080(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 14336(%rdi), %zmm31
vprord $7, %zmm31, %zmm19
vprord $18, %zmm31, %zmm22
vpsrld $3, %zmm31, %zmm21
vmovdqa32 %zmm26, %zmm29
vpternlogd $184, %zmm23, %zmm24, %zmm29
movq 2088(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $6, %zmm24, %zmm28
vprord $11, %zmm24, %zmm17
vprord $25, %zmm24, %zmm18
vmovdqa32 14016(%rdi), %zmm20
vpternlogd $232, %zmm16, %zmm25, %zmm20
vmovdqa32 %zmm16, 13824(%rdi)
movq 2144(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $2, %zmm25, %zmm16
vprord $13, %zmm25, %zmm31
vpaddd %zmm29, %zmm30, %zmm29
vprord $22, %zmm25, %zmm30
vpternlogd $150, %zmm21, %zmm22, %zmm19
vpternlogd $150, %zmm18, %zmm17, %zmm28
vmovdqa32 14976(%rdi), %zmm18
vprord $17, %zmm18, %zmm17
vprord $19, %zmm18, %zmm21
movq 2152(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpsrld $10, %zmm18, %zmm22
vmovdqa32 13888(%rdi), %zmm18
vmovdqa32 %zmm27, 14208(%rdi)
vpaddd 14080(%rdi), %zmm18, %zmm27
vpternlogd $150, %zmm30, %zmm31, %zmm16
vpaddd %zmm28, %zmm29, %zmm28
movq 2208(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 152(%rdi){1to16}, %zmm26, %zmm26
vpternlogd $150, %zmm22, %zmm21, %zmm17
vpaddd %zmm19, %zmm27, %zmm19
vpaddd %zmm16, %zmm20, %zmm16
vpaddd 14272(%rdi), %zmm28, %zmm20
vpaddd 14784(%rdi), %zmm26, %zmm26
movq 2216(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm17, %zmm19, %zmm17
vpaddd %zmm16, %zmm28, %zmm16
vmovdqa32 14592(%rdi), %zmm28
vprord $7, %zmm28, %zmm19
vprord $18, %zmm28, %zmm27
vpsrld $3, %zmm28, %zmm22
vmovdqa32 %zmm23, %zmm21
vpternlogd $184, %zmm24, %zmm20, %zmm21
vprord $6, %zmm20, %zmm29
movq 2272(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $11, %zmm20, %zmm30
vprord $25, %zmm20, %zmm31
vmovdqa32 14016(%rdi), %zmm18
vpternlogd $232, %zmm25, %zmm16, %zmm18
vprord $2, %zmm16, %zmm28
vmovdqa32 %zmm17, 14272(%rdi)
movq 2280(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $13, %zmm16, %zmm17
vpaddd %zmm21, %zmm26, %zmm21
vprord $22, %zmm16, %zmm26
vpternlogd $150, %zmm22, %zmm27, %zmm19
vpternlogd $150, %zmm31, %zmm30, %zmm29
vmovdqa32 14208(%rdi), %zmm31
movq 2336(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $17, %zmm31, %zmm30
vprord $19, %zmm31, %zmm22
vpsrld $10, %zmm31, %zmm27
vmovdqa32 14784(%rdi), %zmm31
vmovdqa32 %zmm16, 14080(%rdi)
vpaddd 14336(%rdi), %zmm31, %zmm16
vpternlogd $150, %zmm26, %zmm17, %zmm28
vpaddd %zmm29, %zmm21, %zmm29
vpaddd 156(%rdi){1to16}, %zmm23, %zmm23
movq 2344(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm27, %zmm22, %zmm30
vpaddd %zmm19, %zmm16, %zmm19
vpaddd %zmm28, %zmm18, %zmm28
vpaddd 13824(%rdi), %zmm29, %zmm18
vpaddd 14400(%rdi), %zmm23, %zmm23
vpaddd %zmm30, %zmm19, %zmm30
movq 2400(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm28, %zmm29, %zmm28
vmovdqa32 14528(%rdi), %zmm29
vprord $7, %zmm29, %zmm19
vprord $18, %zmm29, %zmm16
vpsrld $3, %zmm29, %zmm27
vmovdqa32 %zmm24, %zmm22
movq 2408(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $184, %zmm20, %zmm18, %zmm22
vprord $6, %zmm18, %zmm21
vprord $11, %zmm18, %zmm26
vprord $25, %zmm18, %zmm17
vmovdqa32 14080(%rdi), %zmm31
vpternlogd $232, %zmm25, %zmm28, %zmm31
movq 2464(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %zmm25, 13824(%rdi)
vprord $2, %zmm28, %zmm25
vprord $13, %zmm28, %zmm29
vpaddd %zmm22, %zmm23, %zmm22
vprord $22, %zmm28, %zmm23
vpternlogd $150, %zmm27, %zmm16, %zmm19
vpternlogd $150, %zmm17, %zmm26, %zmm21
vmovdqa32 14272(%rdi), %zmm17
vprord $17, %zmm17, %zmm26
movq 2472(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $19, %zmm17, %zmm27
vpsrld $10, %zmm17, %zmm16
vmovdqa32 14400(%rdi), %zmm17
vmovdqa32 %zmm30, 14336(%rdi)
vpaddd 14592(%rdi), %zmm17, %zmm30
vpternlogd $150, %zmm23, %zmm29, %zmm25
movq 2528(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm21, %zmm22, %zmm21
vpaddd 160(%rdi){1to16}, %zmm24, %zmm24
vpternlogd $150, %zmm16, %zmm27, %zmm26
vpaddd %zmm19, %zmm30, %zmm19
vpaddd %zmm25, %zmm31, %zmm25
vpaddd 14016(%rdi), %zmm21, %zmm31
movq 2536(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 14912(%rdi), %zmm24, %zmm24
vpaddd %zmm26, %zmm19, %zmm26
vpaddd %zmm25, %zmm21, %zmm25
vmovdqa32 13952(%rdi), %zmm21
vprord $7, %zmm21, %zmm19
vprord $18, %zmm21, %zmm30
vpsrld $3, %zmm21, %zmm16
vmovdqa32 %zmm20, %zmm27
vpternlogd $184, %zmm18, %zmm31, %zmm27
movq 2592(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $6, %zmm31, %zmm22
vprord $11, %zmm31, %zmm23
vprord $25, %zmm31, %zmm29
vmovdqa32 14080(%rdi), %zmm17
vpternlogd $232, %zmm28, %zmm25, %zmm17
vprord $2, %zmm25, %zmm21
movq 2600(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %zmm26, 14016(%rdi)
vprord $13, %zmm25, %zmm26
vpaddd %zmm27, %zmm24, %zmm27
vprord $22, %zmm25, %zmm24
vpternlogd $150, %zmm16, %zmm30, %zmm19
vpternlogd $150, %zmm29, %zmm23, %zmm22
movq 2656(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 14336(%rdi), %zmm29
vprord $17, %zmm29, %zmm23
vprord $19, %zmm29, %zmm16
vpsrld $10, %zmm29, %zmm30
vmovdqa32 14912(%rdi), %zmm29
vmovdqa32 %zmm25, 14592(%rdi)
vpaddd 14528(%rdi), %zmm29, %zmm25
vpternlogd $150, %zmm24, %zmm26, %zmm21
vpaddd %zmm22, %zmm27, %zmm22
movq 2664(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 164(%rdi){1to16}, %zmm20, %zmm20
vpternlogd $150, %zmm30, %zmm16, %zmm23
vpaddd %zmm19, %zmm25, %zmm19
vpaddd %zmm21, %zmm17, %zmm21
vpaddd 13824(%rdi), %zmm22, %zmm17
vpaddd 14464(%rdi), %zmm20, %zmm20
movq 2720(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm23, %zmm19, %zmm23
vpaddd %zmm21, %zmm22, %zmm21
vmovdqa32 14720(%rdi), %zmm22
vprord $7, %zmm22, %zmm19
vprord $18, %zmm22, %zmm25
vpsrld $3, %zmm22, %zmm30
movq 2728(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 %zmm18, %zmm16
vpternlogd $184, %zmm31, %zmm17, %zmm16
vprord $6, %zmm17, %zmm27
vprord $11, %zmm17, %zmm24
vprord $25, %zmm17, %zmm26
vmovdqa32 14592(%rdi), %zmm29
vpternlogd $232, %zmm28, %zmm21, %zmm29
vmovdqa32 %zmm28, 13824(%rdi)
vprord $2, %zmm21, %zmm28
movq 2784(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $13, %zmm21, %zmm22
vpaddd %zmm16, %zmm20, %zmm16
vprord $22, %zmm21, %zmm20
vpternlogd $150, %zmm30, %zmm25, %zmm19
vpternlogd $150, %zmm26, %zmm24, %zmm27
vmovdqa32 14016(%rdi), %zmm26
movq 2792(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $17, %zmm26, %zmm24
vprord $19, %zmm26, %zmm30
vpsrld $10, %zmm26, %zmm25
vmovdqa32 14464(%rdi), %zmm26
vmovdqa32 %zmm23, 14528(%rdi)
vpaddd 13952(%rdi), %zmm26, %zmm23
movq 2848(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $150, %zmm20, %zmm22, %zmm28
vpaddd %zmm27, %zmm16, %zmm27
vpaddd 168(%rdi){1to16}, %zmm18, %zmm18
vpternlogd $150, %zmm25, %zmm30, %zmm24
vpaddd %zmm19, %zmm23, %zmm19
vpaddd %zmm28, %zmm29, %zmm28
movq 2856(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 14080(%rdi), %zmm27, %zmm29
vpaddd 14976(%rdi), %zmm18, %zmm18
vpaddd %zmm24, %zmm19, %zmm24
vpaddd %zmm28, %zmm27, %zmm28
vmovdqa32 14656(%rdi), %zmm27
vprord $7, %zmm27, %zmm19
vprord $18, %zmm27, %zmm23
vpsrld $3, %zmm27, %zmm25
vmovdqa32 %zmm31, %zmm30
movq 2912(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $184, %zmm17, %zmm29, %zmm30
vprord $6, %zmm29, %zmm16
vprord $11, %zmm29, %zmm20
vprord $25, %zmm29, %zmm22
vmovdqa32 14592(%rdi), %zmm26
vpternlogd $232, %zmm21, %zmm28, %zmm26
movq 2920(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $2, %zmm28, %zmm27
vmovdqa32 %zmm24, 14080(%rdi)
vprord $13, %zmm28, %zmm24
vpaddd %zmm30, %zmm18, %zmm30
vprord $22, %zmm28, %zmm18
vpternlogd $150, %zmm25, %zmm23, %zmm19
movq 2976(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm22, %zmm20, %zmm16
vmovdqa32 14528(%rdi), %zmm22
vprord $17, %zmm22, %zmm20
vprord $19, %zmm22, %zmm25
vpsrld $10, %zmm22, %zmm23
vmovdqa32 14976(%rdi), %zmm22
vmovdqa32 %zmm28, 13952(%rdi)
vpaddd 14720(%rdi), %zmm22, %zmm28
vpternlogd $150, %zmm18, %zmm24, %zmm27
movq 2984(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm16, %zmm30, %zmm16
vpaddd 172(%rdi){1to16}, %zmm31, %zmm31
vpternlogd $150, %zmm23, %zmm25, %zmm20
vpaddd %zmm19, %zmm28, %zmm19
vpaddd %zmm27, %zmm26, %zmm27
vpaddd 13824(%rdi), %zmm16, %zmm26
movq 3040(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 14208(%rdi), %zmm31, %zmm31
vpaddd %zmm20, %zmm19, %zmm20
vpaddd %zmm27, %zmm16, %zmm27
vmovdqa32 14144(%rdi), %zmm16
vprord $7, %zmm16, %zmm19
vprord $18, %zmm16, %zmm28
movq 3048(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpsrld $3, %zmm16, %zmm23
vmovdqa32 %zmm17, %zmm25
vpternlogd $184, %zmm29, %zmm26, %zmm25
vprord $6, %zmm26, %zmm30
vprord $11, %zmm26, %zmm18
vprord $25, %zmm26, %zmm24
vmovdqa32 13952(%rdi), %zmm22
vpternlogd $232, %zmm21, %zmm27, %zmm22
vmovdqa32 %zmm21, 13824(%rdi)
movq 3104(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
pminud %xmm2, %xmm15
vprord $2, %zmm27, %zmm21
vprord $13, %zmm27, %zmm16
vpaddd %zmm25, %zmm31, %zmm25
vprord $22, %zmm27, %zmm31
vpternlogd $150, %zmm23, %zmm28, %zmm19
vpternlogd $150, %zmm24, %zmm18, %zmm30
movq 3112(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
pminud %xmm4, %xmm15
vmovdqa32 14080(%rdi), %zmm24
vprord $17, %zmm24, %zmm18
vprord $19, %zmm24, %zmm23
vpsrld $10, %zmm24, %zmm28
vmovdqa32 14208(%rdi), %zmm24
vmovdqa32 %zmm20, 14720(%rdi)
movq 3168(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
pminud %xmm6, %xmm15
vpaddd 14656(%rdi), %zmm24, %zmm20
vpternlogd $150, %zmm31, %zmm16, %zmm21
vpaddd %zmm30, %zmm25, %zmm30
vpaddd 176(%rdi){1to16}, %zmm17, %zmm17
vpternlogd $150, %zmm28, %zmm23, %zmm18
vpaddd %zmm19, %zmm20, %zmm19
movq 3176(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
pminud %xmm8, %xmm15
vpaddd %zmm21, %zmm22, %zmm21
vpaddd 14592(%rdi), %zmm30, %zmm22
vpaddd 14272(%rdi), %zmm17, %zmm17
vpaddd %zmm18, %zmm19, %zmm18
vpaddd %zmm21, %zmm30, %zmm21
vmovdqa32 14848(%rdi), %zmm30
vprord $7, %zmm30, %zmm19
vprord $18, %zmm30, %zmm20
vpsrld $3, %zmm30, %zmm28
movdqa 544(%rdi), %xmm1
movdqa 560(%rdi), %xmm2
movq 48(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %zmm29, %zmm23
vpternlogd $184, %zmm26, %zmm22, %zmm23
vprord $6, %zmm22, %zmm25
vprord $11, %zmm22, %zmm31
vprord $25, %zmm22, %zmm16
vmovdqa32 13952(%rdi), %zmm24
movdqa 544(%rdi), %xmm3
movdqa 560(%rdi), %xmm4
movq 56(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $232, %zmm27, %zmm21, %zmm24
vprord $2, %zmm21, %zmm30
vmovdqa32 %zmm18, 14592(%rdi)
vprord $13, %zmm21, %zmm18
vpaddd %zmm23, %zmm17, %zmm23
vprord $22, %zmm21, %zmm17
movdqa 544(%rdi), %xmm5
movdqa 560(%rdi), %xmm6
movq 112(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $150, %zmm28, %zmm20, %zmm19
vpternlogd $150, %zmm16, %zmm31, %zmm25
vmovdqa32 14720(%rdi), %zmm16
vprord $17, %zmm16, %zmm31
vprord $19, %zmm16, %zmm28
vpsrld $10, %zmm16, %zmm20
vmovdqa32 14272(%rdi), %zmm16
vmovdqa32 %zmm21, 14656(%rdi)
vpaddd 14144(%rdi), %zmm16, %zmm21
movdqa 544(%rdi), %xmm7
movdqa 560(%rdi), %xmm8
movq 120(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm17, %zmm18, %zmm30
vpaddd %zmm25, %zmm23, %zmm25
vpaddd 180(%rdi){1to16}, %zmm29, %zmm29
vpternlogd $150, %zmm20, %zmm28, %zmm31
vpaddd %zmm19, %zmm21, %zmm19
vpaddd %zmm30, %zmm24, %zmm30
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 13824(%rdi), %zmm25, %zmm24
vpaddd 14336(%rdi), %zmm29, %zmm29
vpaddd %zmm31, %zmm19, %zmm31
vpaddd %zmm30, %zmm25, %zmm30
vmovdqa32 13888(%rdi), %zmm25
vprord $7, %zmm25, %zmm19
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $18, %zmm25, %zmm21
vpsrld $3, %zmm25, %zmm20
vmovdqa32 %zmm26, %zmm28
vpternlogd $184, %zmm22, %zmm24, %zmm28
vprord $6, %zmm24, %zmm23
vprord $11, %zmm24, %zmm17
vprord $25, %zmm24, %zmm18
vmovdqa32 14656(%rdi), %zmm16
vpternlogd $232, %zmm27, %zmm30, %zmm16
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %zmm27, 13824(%rdi)
vprord $2, %zmm30, %zmm27
vprord $13, %zmm30, %zmm25
vpaddd %zmm28, %zmm29, %zmm28
vprord $22, %zmm30, %zmm29
vpternlogd $150, %zmm20, %zmm21, %zmm19
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $150, %zmm18, %zmm17, %zmm23
vmovdqa32 14592(%rdi), %zmm18
vprord $17, %zmm18, %zmm17
vprord $19, %zmm18, %zmm20
vpsrld $10, %zmm18, %zmm21
vmovdqa32 14336(%rdi), %zmm18
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %zmm31, 14144(%rdi)
vpaddd 14848(%rdi), %zmm18, %zmm31
vpternlogd $150, %zmm29, %zmm25, %zmm27
vpaddd %zmm23, %zmm28, %zmm23
vpaddd 184(%rdi){1to16}, %zmm26, %zmm26
vpternlogd $150, %zmm21, %zmm20, %zmm17
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm19, %zmm31, %zmm19
vpaddd %zmm27, %zmm16, %zmm27
vpaddd 13952(%rdi), %zmm23, %zmm16
vpaddd 14016(%rdi), %zmm26, %zmm26
vpaddd %zmm17, %zmm19, %zmm17
vpaddd %zmm27, %zmm23, %zmm27
vmovdqa32 14784(%rdi), %zmm23
vprord $7, %zmm23, %zmm19
vprord $18, %zmm23, %zmm31
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpsrld $3, %zmm23, %zmm21
vmovdqa32 %zmm22, %zmm20
vpternlogd $184, %zmm24, %zmm16, %zmm20
vprord $6, %zmm16, %zmm28
vprord $11, %zmm16, %zmm29
vprord $25, %zmm16, %zmm25
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 14656(%rdi), %zmm18
vpternlogd $232, %zmm30, %zmm27, %zmm18
vprord $2, %zmm27, %zmm23
vmovdqa32 %zmm17, 13952(%rdi)
vprord $13, %zmm27, %zmm17
vpaddd %zmm20, %zmm26, %zmm20
movq 176(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $22, %zmm27, %zmm26
vpternlogd $150, %zmm21, %zmm31, %zmm19
vpternlogd $150, %zmm25, %zmm29, %zmm28
vmovdqa32 14144(%rdi), %zmm25
vprord $17, %zmm25, %zmm29
vprord $19, %zmm25, %zmm21
vpsrld $10, %zmm25, %zmm31
vmovdqa32 14016(%rdi), %zmm25
vmovdqa32 %zmm27, 14848(%rdi)
movq 184(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 13888(%rdi), %zmm25, %zmm27
vpternlogd $150, %zmm26, %zmm17, %zmm23
vpaddd %zmm28, %zmm20, %zmm28
vpaddd 188(%rdi){1to16}, %zmm22, %zmm22
vpternlogd $150, %zmm31, %zmm21, %zmm29
vpaddd %zmm19, %zmm27, %zmm19
movq 240(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm23, %zmm18, %zmm23
vpaddd 13824(%rdi), %zmm28, %zmm18
vpaddd 14528(%rdi), %zmm22, %zmm22
vpaddd %zmm29, %zmm19, %zmm29
vpaddd %zmm23, %zmm28, %zmm23
vmovdqa32 14400(%rdi), %zmm28
movq 248(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $7, %zmm28, %zmm19
vprord $18, %zmm28, %zmm27
vpsrld $3, %zmm28, %zmm31
vmovdqa32 %zmm24, %zmm21
vpternlogd $184, %zmm16, %zmm18, %zmm21
vprord $6, %zmm18, %zmm20
vprord $11, %zmm18, %zmm26
vprord $25, %zmm18, %zmm17
vmovdqa32 14848(%rdi), %zmm25
movq 304(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $232, %zmm30, %zmm23, %zmm25
vmovdqa32 %zmm30, 13824(%rdi)
vprord $2, %zmm23, %zmm30
vprord $13, %zmm23, %zmm28
vpaddd %zmm21, %zmm22, %zmm21
vprord $22, %zmm23, %zmm22
movq 312(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm31, %zmm27, %zmm19
vpternlogd $150, %zmm17, %zmm26, %zmm20
vmovdqa32 13952(%rdi), %zmm17
vprord $17, %zmm17, %zmm26
vprord $19, %zmm17, %zmm31
vpsrld $10, %zmm17, %zmm27
movq 368(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 14528(%rdi), %zmm17
vmovdqa32 %zmm29, 13888(%rdi)
vpaddd 14784(%rdi), %zmm17, %zmm29
vpternlogd $150, %zmm22, %zmm28, %zmm30
vpaddd %zmm20, %zmm21, %zmm20
vpaddd 192(%rdi){1to16}, %zmm24, %zmm24
vpternlogd $150, %zmm27, %zmm31, %zmm26
vpaddd %zmm19, %zmm29, %zmm19
vpaddd %zmm30, %zmm25, %zmm30
movq 376(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 14656(%rdi), %zmm20, %zmm25
vpaddd 14080(%rdi), %zmm24, %zmm24
vpaddd %zmm26, %zmm19, %zmm26
vpaddd %zmm30, %zmm20, %zmm30
vmovdqa32 14912(%rdi), %zmm20
vprord $7, %zmm20, %zmm19
movq 432(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $18, %zmm20, %zmm29
vpsrld $3, %zmm20, %zmm27
vmovdqa32 %zmm16, %zmm31
vpternlogd $184, %zmm18, %zmm25, %zmm31
vprord $6, %zmm25, %zmm21
vprord $11, %zmm25, %zmm22
movq 440(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $25, %zmm25, %zmm28
vmovdqa32 14848(%rdi), %zmm17
vpternlogd $232, %zmm23, %zmm30, %zmm17
vprord $2, %zmm30, %zmm20
vmovdqa32 %zmm26, 14656(%rdi)
vprord $13, %zmm30, %zmm26
movq 496(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm31, %zmm24, %zmm31
vprord $22, %zmm30, %zmm24
vpternlogd $150, %zmm27, %zmm29, %zmm19
vpternlogd $150, %zmm28, %zmm22, %zmm21
vmovdqa32 13888(%rdi), %zmm28
vprord $17, %zmm28, %zmm22
vprord $19, %zmm28, %zmm27
vpsrld $10, %zmm28, %zmm29
vmovdqa32 14080(%rdi), %zmm28
movq 504(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %zmm30, 14784(%rdi)
vpaddd 14400(%rdi), %zmm28, %zmm30
vpternlogd $150, %zmm24, %zmm26, %zmm20
vpaddd %zmm21, %zmm31, %zmm21
vpaddd 196(%rdi){1to16}, %zmm16, %zmm16
vpternlogd $150, %zmm29, %zmm27, %zmm22
movq 560(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm19, %zmm30, %zmm19
vpaddd %zmm20, %zmm17, %zmm20
vpaddd 13824(%rdi), %zmm21, %zmm17
vpaddd 14720(%rdi), %zmm16, %zmm16
vpaddd %zmm22, %zmm19, %zmm22
vpaddd %zmm20, %zmm21, %zmm20
movq 568(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 14464(%rdi), %zmm21
vprord $7, %zmm21, %zmm19
vprord $18, %zmm21, %zmm30
vpsrld $3, %zmm21, %zmm29
vmovdqa32 %zmm18, %zmm27
vpternlogd $184, %zmm25, %zmm17, %zmm27
vprord $6, %zmm17, %zmm31
vprord $11, %zmm17, %zmm24
vprord $25, %zmm17, %zmm26
movq 624(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 14784(%rdi), %zmm28
vpternlogd $232, %zmm23, %zmm20, %zmm28
vmovdqa32 %zmm23, 13824(%rdi)
vprord $2, %zmm20, %zmm23
vprord $13, %zmm20, %zmm21
vpaddd %zmm27, %zmm16, %zmm27
movq 632(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $22, %zmm20, %zmm16
vpternlogd $150, %zmm29, %zmm30, %zmm19
vpternlogd $150, %zmm26, %zmm24, %zmm31
vmovdqa32 14656(%rdi), %zmm26
vprord $17, %zmm26, %zmm24
vprord $19, %zmm26, %zmm29
movq 688(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $10, %zmm26, %zmm30
vmovdqa32 14720(%rdi), %zmm26
vpaddd 14912(%rdi), %zmm26, %zmm26
vpternlogd $150, %zmm16, %zmm21, %zmm23
vpaddd %zmm31, %zmm27, %zmm31
vpaddd 200(%rdi){1to16}, %zmm18, %zmm18
vpternlogd $150, %zmm30, %zmm29, %zmm24
vpaddd %zmm19, %zmm26, %zmm19
vpaddd %zmm23, %zmm28, %zmm23
movq 696(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 14848(%rdi), %zmm31, %zmm28
vpaddd 14592(%rdi), %zmm18, %zmm18
vpaddd %zmm24, %zmm19, %zmm24
vpaddd %zmm23, %zmm31, %zmm23
vmovdqa32 14976(%rdi), %zmm31
vprord $7, %zmm31, %zmm19
movq 752(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $18, %zmm31, %zmm26
vpsrld $3, %zmm31, %zmm30
vmovdqa32 %zmm25, %zmm29
vpternlogd $184, %zmm17, %zmm28, %zmm29
vprord $6, %zmm28, %zmm27
vprord $11, %zmm28, %zmm16
movq 760(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $25, %zmm28, %zmm21
vmovdqa32 14784(%rdi), %zmm31
vpternlogd $232, %zmm20, %zmm23, %zmm31
vmovdqa32 %zmm24, 14848(%rdi)
vprord $2, %zmm23, %zmm24
vmovdqa32 %zmm20, 14720(%rdi)
movq 816(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $13, %zmm23, %zmm20
vpaddd %zmm29, %zmm18, %zmm29
vprord $22, %zmm23, %zmm18
vpternlogd $150, %zmm30, %zmm26, %zmm19
vpternlogd $150, %zmm21, %zmm16, %zmm27
vprord $17, %zmm22, %zmm21
vprord $19, %zmm22, %zmm16
vpsrld $10, %zmm22, %zmm30
vmovdqa32 14592(%rdi), %zmm26
movq 824(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 14464(%rdi), %zmm26, %zmm26
vpternlogd $150, %zmm18, %zmm20, %zmm24
vpaddd %zmm27, %zmm29, %zmm27
vpaddd 204(%rdi){1to16}, %zmm25, %zmm25
vpternlogd $150, %zmm30, %zmm16, %zmm21
vpaddd %zmm19, %zmm26, %zmm19
movq 880(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm24, %zmm31, %zmm24
vpaddd 13824(%rdi), %zmm27, %zmm31
vpaddd 14144(%rdi), %zmm25, %zmm25
vpaddd %zmm21, %zmm19, %zmm21
vpaddd %zmm24, %zmm27, %zmm24
vmovdqa32 14208(%rdi), %zmm27
movq 888(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $7, %zmm27, %zmm19
vprord $18, %zmm27, %zmm26
vpsrld $3, %zmm27, %zmm30
vmovdqa32 %zmm17, %zmm16
vpternlogd $184, %zmm28, %zmm31, %zmm16
vprord $6, %zmm31, %zmm29
vprord $11, %zmm31, %zmm18
vprord $25, %zmm31, %zmm20
vmovdqa32 %zmm22, 13824(%rdi)
movq 944(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 14720(%rdi), %zmm22
vpternlogd $232, %zmm23, %zmm24, %zmm22
vprord $2, %zmm24, %zmm27
vmovdqa32 %zmm21, 14592(%rdi)
vprord $13, %zmm24, %zmm21
vpaddd %zmm16, %zmm25, %zmm16
movq 952(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $22, %zmm24, %zmm25
vpternlogd $150, %zmm30, %zmm26, %zmm19
vpternlogd $150, %zmm20, %zmm18, %zmm29
vmovdqa32 14848(%rdi), %zmm20
vprord $17, %zmm20, %zmm18
vprord $19, %zmm20, %zmm30
movq 1008(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpsrld $10, %zmm20, %zmm26
vmovdqa32 14144(%rdi), %zmm20
vpaddd 14976(%rdi), %zmm20, %zmm20
vpternlogd $150, %zmm25, %zmm21, %zmm27
vpaddd %zmm29, %zmm16, %zmm29
vpaddd 208(%rdi){1to16}, %zmm17, %zmm17
vpternlogd $150, %zmm26, %zmm30, %zmm18
vpaddd %zmm19, %zmm20, %zmm19
vpaddd %zmm27, %zmm22, %zmm27
movq 1016(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 14784(%rdi), %zmm29, %zmm22
vpaddd 13952(%rdi), %zmm17, %zmm17
vpaddd %zmm18, %zmm19, %zmm18
vpaddd %zmm27, %zmm29, %zmm27
vmovdqa32 14272(%rdi), %zmm29
vprord $7, %zmm29, %zmm19
movq 1072(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $18, %zmm29, %zmm20
vpsrld $3, %zmm29, %zmm26
vmovdqa32 %zmm28, %zmm30
vpternlogd $184, %zmm31, %zmm22, %zmm30
vprord $6, %zmm22, %zmm16
vprord $11, %zmm22, %zmm25
movq 1080(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $25, %zmm22, %zmm21
vmovdqa32 %zmm23, %zmm29
vpternlogd $232, %zmm24, %zmm27, %zmm29
vmovdqa32 %zmm23, 14784(%rdi)
vprord $2, %zmm27, %zmm23
vmovdqa32 %zmm18, 14144(%rdi)
movq 1136(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $13, %zmm27, %zmm18
vpaddd %zmm30, %zmm17, %zmm30
vprord $22, %zmm27, %zmm17
vpternlogd $150, %zmm26, %zmm20, %zmm19
vpternlogd $150, %zmm21, %zmm25, %zmm16
vmovdqa32 14592(%rdi), %zmm21
vprord $17, %zmm21, %zmm25
vprord $19, %zmm21, %zmm26
vpsrld $10, %zmm21, %zmm20
movq 1144(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 13952(%rdi), %zmm21
vpaddd 14208(%rdi), %zmm21, %zmm21
vpternlogd $150, %zmm17, %zmm18, %zmm23
vpaddd %zmm16, %zmm30, %zmm16
vpaddd 212(%rdi){1to16}, %zmm28, %zmm28
vpternlogd $150, %zmm20, %zmm26, %zmm25
movq 1200(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm19, %zmm21, %zmm19
vpaddd %zmm23, %zmm29, %zmm23
vpaddd 14720(%rdi), %zmm16, %zmm29
vpaddd 13888(%rdi), %zmm28, %zmm28
vpaddd %zmm25, %zmm19, %zmm25
vpaddd %zmm23, %zmm16, %zmm23
movq 1208(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 14336(%rdi), %zmm16
vprord $7, %zmm16, %zmm19
vprord $18, %zmm16, %zmm21
vpsrld $3, %zmm16, %zmm20
vmovdqa32 %zmm31, %zmm26
vpternlogd $184, %zmm22, %zmm29, %zmm26
vprord $6, %zmm29, %zmm30
vprord $11, %zmm29, %zmm17
vprord $25, %zmm29, %zmm18
movq 1264(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %zmm24, %zmm16
vpternlogd $232, %zmm27, %zmm23, %zmm16
vmovdqa32 %zmm24, 14720(%rdi)
vprord $2, %zmm23, %zmm24
vmovdqa32 %zmm25, 13952(%rdi)
vprord $13, %zmm23, %zmm25
movq 1272(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm26, %zmm28, %zmm26
vprord $22, %zmm23, %zmm28
vpternlogd $150, %zmm20, %zmm21, %zmm19
vpternlogd $150, %zmm18, %zmm17, %zmm30
vmovdqa32 14144(%rdi), %zmm18
vprord $17, %zmm18, %zmm17
movq 1328(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $19, %zmm18, %zmm20
vpsrld $10, %zmm18, %zmm21
vmovdqa32 13888(%rdi), %zmm18
vpaddd 14272(%rdi), %zmm18, %zmm18
vpternlogd $150, %zmm28, %zmm25, %zmm24
vpaddd %zmm30, %zmm26, %zmm30
vpaddd 216(%rdi){1to16}, %zmm31, %zmm31
vpternlogd $150, %zmm21, %zmm20, %zmm17
vpaddd %zmm19, %zmm18, %zmm19
movq 1336(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm24, %zmm16, %zmm24
vpaddd 14784(%rdi), %zmm30, %zmm16
vpaddd 14656(%rdi), %zmm31, %zmm31
vpaddd %zmm17, %zmm19, %zmm17
vpaddd %zmm24, %zmm30, %zmm24
vmovdqa32 14016(%rdi), %zmm30
movq 1392(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $7, %zmm30, %zmm19
vprord $18, %zmm30, %zmm18
vpsrld $3, %zmm30, %zmm21
vmovdqa32 %zmm22, %zmm20
vpternlogd $184, %zmm29, %zmm16, %zmm20
vprord $6, %zmm16, %zmm26
movq 1400(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $11, %zmm16, %zmm28
vprord $25, %zmm16, %zmm25
vmovdqa32 %zmm27, %zmm30
vpternlogd $232, %zmm23, %zmm24, %zmm30
vmovdqa32 %zmm27, 14784(%rdi)
vprord $2, %zmm24, %zmm27
vmovdqa32 %zmm17, 13888(%rdi)
vprord $13, %zmm24, %zmm17
vpaddd %zmm20, %zmm31, %zmm20
movq 1456(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $22, %zmm24, %zmm31
vpternlogd $150, %zmm21, %zmm18, %zmm19
vpternlogd $150, %zmm25, %zmm28, %zmm26
vmovdqa32 13952(%rdi), %zmm25
vprord $17, %zmm25, %zmm28
vprord $19, %zmm25, %zmm21
movq 1464(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpsrld $10, %zmm25, %zmm18
vmovdqa32 14656(%rdi), %zmm25
vpaddd 14336(%rdi), %zmm25, %zmm25
vpternlogd $150, %zmm31, %zmm17, %zmm27
vpaddd %zmm26, %zmm20, %zmm26
vpaddd 220(%rdi){1to16}, %zmm22, %zmm22
movq 1520(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $150, %zmm18, %zmm21, %zmm28
vpaddd %zmm19, %zmm25, %zmm19
vpaddd %zmm27, %zmm30, %zmm27
vpaddd 14720(%rdi), %zmm26, %zmm30
vpaddd 13824(%rdi), %zmm22, %zmm22
vpaddd %zmm28, %zmm19, %zmm28
movq 1528(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm27, %zmm26, %zmm27
vmovdqa32 14528(%rdi), %zmm26
vprord $7, %zmm26, %zmm19
vprord $18, %zmm26, %zmm25
vpsrld $3, %zmm26, %zmm18
vmovdqa32 %zmm29, %zmm21
vpternlogd $184, %zmm16, %zmm30, %zmm21
vprord $6, %zmm30, %zmm20
vprord $11, %zmm30, %zmm31
movq 1584(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $25, %zmm30, %zmm17
vmovdqa32 %zmm23, %zmm26
vpternlogd $232, %zmm24, %zmm27, %zmm26
vmovdqa32 %zmm23, 14720(%rdi)
vprord $2, %zmm27, %zmm23
vmovdqa32 %zmm28, 14656(%rdi)
movq 1592(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $13, %zmm27, %zmm28
vpaddd %zmm21, %zmm22, %zmm21
vprord $22, %zmm27, %zmm22
vpternlogd $150, %zmm18, %zmm25, %zmm19
vpternlogd $150, %zmm17, %zmm31, %zmm20
vmovdqa32 13888(%rdi), %zmm17
movq 1648(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $17, %zmm17, %zmm31
vprord $19, %zmm17, %zmm18
vpsrld $10, %zmm17, %zmm25
vmovdqa32 13824(%rdi), %zmm17
vpaddd 14016(%rdi), %zmm17, %zmm17
vpternlogd $150, %zmm22, %zmm28, %zmm23
vpaddd %zmm20, %zmm21, %zmm20
vpaddd 224(%rdi){1to16}, %zmm29, %zmm29
vpternlogd $150, %zmm25, %zmm18, %zmm31
movq 1656(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm19, %zmm17, %zmm19
vpaddd %zmm23, %zmm26, %zmm23
vpaddd 14784(%rdi), %zmm20, %zmm26
vpaddd 14848(%rdi), %zmm29, %zmm29
vpaddd %zmm31, %zmm19, %zmm31
vpaddd %zmm23, %zmm20, %zmm23
movq 1712(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 14080(%rdi), %zmm20
vprord $7, %zmm20, %zmm19
vprord $18, %zmm20, %zmm17
vpsrld $3, %zmm20, %zmm20
vmovdqa32 %zmm16, %zmm25
vpternlogd $184, %zmm30, %zmm26, %zmm25
movq 1720(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $6, %zmm26, %zmm18
vprord $11, %zmm26, %zmm21
vprord $25, %zmm26, %zmm22
vmovdqa32 %zmm24, %zmm28
vpternlogd $232, %zmm27, %zmm23, %zmm28
vmovdqa32 %zmm31, 14080(%rdi)
vprord $2, %zmm23, %zmm31
vmovdqa32 %zmm24, 14784(%rdi)
vprord $13, %zmm23, %zmm24
movq 1776(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm25, %zmm29, %zmm25
vprord $22, %zmm23, %zmm29
vpternlogd $150, %zmm20, %zmm17, %zmm19
vpternlogd $150, %zmm22, %zmm21, %zmm18
vmovdqa32 14656(%rdi), %zmm22
vprord $17, %zmm22, %zmm21
movq 1784(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $19, %zmm22, %zmm20
vpsrld $10, %zmm22, %zmm17
vmovdqa32 14848(%rdi), %zmm22
vpaddd 14528(%rdi), %zmm22, %zmm22
vpternlogd $150, %zmm29, %zmm24, %zmm31
vpaddd %zmm18, %zmm25, %zmm18
movq 1840(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 228(%rdi){1to16}, %zmm16, %zmm16
vpternlogd $150, %zmm17, %zmm20, %zmm21
vpaddd %zmm19, %zmm22, %zmm19
vpaddd %zmm31, %zmm28, %zmm31
vpaddd 14720(%rdi), %zmm18, %zmm28
vpaddd 14592(%rdi), %zmm16, %zmm16
movq 1848(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm21, %zmm19, %zmm21
vpaddd %zmm31, %zmm18, %zmm31
vpaddd 232(%rdi){1to16}, %zmm30, %zmm18
vpternlogd $184, %zmm26, %zmm28, %zmm30
vprord $6, %zmm28, %zmm19
vprord $11, %zmm28, %zmm22
vprord $25, %zmm28, %zmm17
vmovdqa32 %zmm27, %zmm20
vpternlogd $232, %zmm23, %zmm31, %zmm20
movq 1904(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $2, %zmm31, %zmm25
vprord $13, %zmm31, %zmm29
vpaddd %zmm30, %zmm16, %zmm30
vprord $22, %zmm31, %zmm16
vpaddd 14144(%rdi), %zmm18, %zmm18
vpternlogd $150, %zmm17, %zmm22, %zmm19
movq 1912(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm16, %zmm29, %zmm25
vpaddd %zmm19, %zmm30, %zmm19
vpaddd %zmm25, %zmm20, %zmm25
vpaddd 14784(%rdi), %zmm19, %zmm20
vpaddd %zmm25, %zmm19, %zmm25
vpaddd 236(%rdi){1to16}, %zmm26, %zmm19
movq 1968(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $184, %zmm28, %zmm20, %zmm26
vprord $6, %zmm20, %zmm30
vprord $11, %zmm20, %zmm16
vprord $25, %zmm20, %zmm29
vmovdqa32 %zmm23, %zmm17
vpternlogd $232, %zmm31, %zmm25, %zmm17
vprord $2, %zmm25, %zmm22
vprord $13, %zmm25, %zmm24
vpaddd %zmm26, %zmm18, %zmm26
movq 1976(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $22, %zmm25, %zmm18
vpaddd 13952(%rdi), %zmm19, %zmm19
vpternlogd $150, %zmm29, %zmm16, %zmm30
vpternlogd $150, %zmm18, %zmm24, %zmm22
vpaddd %zmm30, %zmm26, %zmm30
vpaddd %zmm22, %zmm17, %zmm22
movq 2032(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm27, %zmm30, %zmm27
vpaddd %zmm22, %zmm30, %zmm22
vpaddd 240(%rdi){1to16}, %zmm28, %zmm30
vpternlogd $184, %zmm20, %zmm27, %zmm28
vprord $6, %zmm27, %zmm17
vprord $11, %zmm27, %zmm26
movq 2040(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $25, %zmm27, %zmm18
vmovdqa32 %zmm31, %zmm24
vpternlogd $232, %zmm25, %zmm22, %zmm24
vprord $2, %zmm22, %zmm29
vprord $13, %zmm22, %zmm16
vpaddd %zmm28, %zmm19, %zmm28
vprord $22, %zmm22, %zmm19
vpaddd 13888(%rdi), %zmm30, %zmm30
vpternlogd $150, %zmm18, %zmm26, %zmm17
movq 2096(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $150, %zmm19, %zmm16, %zmm29
vpaddd %zmm17, %zmm28, %zmm17
vpaddd %zmm29, %zmm24, %zmm29
vpaddd %zmm23, %zmm17, %zmm23
vpaddd %zmm29, %zmm17, %zmm29
vpaddd 244(%rdi){1to16}, %zmm20, %zmm17
movq 2104(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $184, %zmm27, %zmm23, %zmm20
vprord $6, %zmm23, %zmm24
vprord $11, %zmm23, %zmm28
vprord $25, %zmm23, %zmm19
vmovdqa32 %zmm25, %zmm16
vpternlogd $232, %zmm22, %zmm29, %zmm16
movq 2160(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $2, %zmm29, %zmm18
vprord $13, %zmm29, %zmm26
vpaddd %zmm20, %zmm30, %zmm20
vprord $22, %zmm29, %zmm30
vpaddd 14656(%rdi), %zmm17, %zmm17
vpternlogd $150, %zmm19, %zmm28, %zmm24
movq 2168(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm30, %zmm26, %zmm18
vpaddd %zmm24, %zmm20, %zmm24
vpaddd %zmm18, %zmm16, %zmm18
vpaddd %zmm31, %zmm24, %zmm31
vpaddd %zmm18, %zmm24, %zmm18
vpaddd 248(%rdi){1to16}, %zmm27, %zmm24
vpternlogd $184, %zmm23, %zmm31, %zmm27
vprord $6, %zmm31, %zmm16
vprord $11, %zmm31, %zmm20
movq 2224(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $25, %zmm31, %zmm30
vmovdqa32 %zmm22, %zmm26
vpternlogd $232, %zmm29, %zmm18, %zmm26
vprord $2, %zmm18, %zmm19
vprord $13, %zmm18, %zmm28
vpaddd %zmm27, %zmm17, %zmm27
movq 2232(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $22, %zmm18, %zmm17
vpaddd 14080(%rdi), %zmm24, %zmm24
vpternlogd $150, %zmm30, %zmm20, %zmm16
vpternlogd $150, %zmm17, %zmm28, %zmm19
vpaddd %zmm16, %zmm27, %zmm16
vpaddd %zmm19, %zmm26, %zmm19
movq 2288(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm25, %zmm16, %zmm25
vpaddd %zmm19, %zmm16, %zmm19
vpaddd 252(%rdi){1to16}, %zmm23, %zmm16
vpternlogd $184, %zmm31, %zmm25, %zmm23
vprord $6, %zmm25, %zmm26
vprord $11, %zmm25, %zmm27
vprord $25, %zmm25, %zmm17
vpternlogd $232, %zmm18, %zmm19, %zmm29
vprord $2, %zmm19, %zmm28
movq 2296(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $13, %zmm19, %zmm30
vpaddd %zmm23, %zmm24, %zmm23
vprord $22, %zmm19, %zmm24
vpaddd %zmm21, %zmm16, %zmm21
vpternlogd $150, %zmm17, %zmm27, %zmm26
vpternlogd $150, %zmm24, %zmm30, %zmm28
movq 2352(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm26, %zmm23, %zmm26
vpbroadcastd 592(%rdi), %zmm23
vpaddd 832(%rdi), %zmm23, %zmm24
vpaddd %zmm28, %zmm29, %zmm28
vpaddd %zmm22, %zmm26, %zmm22
vmovdqa32 %zmm24, 832(%rdi)
movq 2360(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 512(%rdi){1to16}, %zmm24, %zmm29
vpaddd 528(%rdi){1to16}, %zmm24, %zmm23
vpaddd 324(%rdi){1to16}, %zmm24, %zmm30
vpaddd %zmm28, %zmm26, %zmm28
vpternlogd $226, %zmm31, %zmm22, %zmm25
vprord $6, %zmm22, %zmm31
vprord $11, %zmm22, %zmm26
vprord $25, %zmm22, %zmm22
vpbroadcastd 536(%rdi), %zmm17
movq 2416(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpbroadcastd 532(%rdi), %zmm27
vpternlogd $226, %zmm17, %zmm23, %zmm27
vprord $6, %zmm23, %zmm17
vpternlogd $232, %zmm18, %zmm28, %zmm19
vpaddd %zmm25, %zmm21, %zmm25
vprord $2, %zmm28, %zmm21
movq 2424(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $13, %zmm28, %zmm18
vpternlogd $150, %zmm22, %zmm26, %zmm31
vprord $22, %zmm28, %zmm28
vprord $11, %zmm23, %zmm22
vprord $25, %zmm23, %zmm26
vpaddd 576(%rdi){1to16}, %zmm27, %zmm27
movq 2480(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpbroadcastd 520(%rdi), %zmm16
vpbroadcastd 516(%rdi), %zmm20
vpternlogd $232, %zmm16, %zmm29, %zmm20
vprord $2, %zmm29, %zmm16
vpaddd %zmm31, %zmm25, %zmm31
vpternlogd $150, %zmm28, %zmm18, %zmm21
vprord $13, %zmm29, %zmm28
vpternlogd $150, %zmm26, %zmm22, %zmm17
vprord $22, %zmm29, %zmm26
movq 2488(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm21, %zmm19, %zmm21
vpaddd %zmm17, %zmm27, %zmm17
vpternlogd $150, %zmm26, %zmm28, %zmm16
vpaddd %zmm21, %zmm31, %zmm21
vpaddd 524(%rdi){1to16}, %zmm17, %zmm31
vpaddd %zmm16, %zmm20, %zmm16
movq 2544(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpcmpleud 588(%rdi){1to16}, %zmm21, %k1
vprord $17, %zmm30, %zmm21
vprord $19, %zmm30, %zmm20
vpsrld $10, %zmm30, %zmm26
vpbroadcastd 532(%rdi), %zmm28
vpternlogd $184, %zmm23, %zmm31, %zmm28
movq 2552(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $6, %zmm31, %zmm27
vpaddd %zmm16, %zmm17, %zmm16
vprord $11, %zmm31, %zmm17
vprord $25, %zmm31, %zmm19
vpternlogd $150, %zmm26, %zmm20, %zmm21
vpaddd 580(%rdi){1to16}, %zmm28, %zmm28
movq 2608(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpbroadcastd 516(%rdi), %zmm26
vpternlogd $232, %zmm29, %zmm16, %zmm26
vprord $2, %zmm16, %zmm20
vprord $13, %zmm16, %zmm22
vprord $22, %zmm16, %zmm18
vpternlogd $150, %zmm19, %zmm17, %zmm27
vpaddd 332(%rdi){1to16}, %zmm21, %zmm21
vpternlogd $150, %zmm18, %zmm22, %zmm20
vpaddd %zmm27, %zmm28, %zmm27
movq 2616(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm20, %zmm26, %zmm20
vpaddd 520(%rdi){1to16}, %zmm27, %zmm26
vpaddd %zmm20, %zmm27, %zmm20
vpaddd 56(%rdi){1to16}, %zmm23, %zmm27
vpternlogd $184, %zmm31, %zmm26, %zmm23
vprord $6, %zmm26, %zmm28
movq 2672(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $11, %zmm26, %zmm18
vprord $25, %zmm26, %zmm22
vmovdqa32 %zmm29, %zmm19
vpternlogd $232, %zmm16, %zmm20, %zmm19
vprord $2, %zmm20, %zmm17
vprord $13, %zmm20, %zmm25
movq 2680(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 584(%rdi){1to16}, %zmm23, %zmm23
vmovdqa32 %zmm24, 14080(%rdi)
vprord $22, %zmm20, %zmm24
vpternlogd $150, %zmm22, %zmm18, %zmm28
vpternlogd $150, %zmm24, %zmm25, %zmm17
vpaddd %zmm28, %zmm23, %zmm28
vprord $17, %zmm21, %zmm23
vprord $19, %zmm21, %zmm24
vpsrld $10, %zmm21, %zmm25
movq 2736(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm17, %zmm19, %zmm17
vpaddd 516(%rdi){1to16}, %zmm28, %zmm19
vpternlogd $150, %zmm25, %zmm24, %zmm23
vpaddd %zmm17, %zmm28, %zmm17
vmovdqa32 %zmm31, %zmm28
vpternlogd $184, %zmm26, %zmm19, %zmm28
movq 2744(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $6, %zmm19, %zmm25
vprord $11, %zmm19, %zmm24
vpaddd 60(%rdi){1to16}, %zmm31, %zmm31
vprord $25, %zmm19, %zmm22
vpaddd 340(%rdi){1to16}, %zmm23, %zmm23
vmovdqa32 %zmm16, %zmm18
movq 2800(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $232, %zmm20, %zmm17, %zmm18
vpaddd %zmm28, %zmm27, %zmm28
vprord $2, %zmm17, %zmm27
vmovdqa32 %zmm21, 14656(%rdi)
vprord $13, %zmm17, %zmm21
vmovdqa32 %zmm30, 13888(%rdi)
vprord $22, %zmm17, %zmm30
vpternlogd $150, %zmm22, %zmm24, %zmm25
vpternlogd $150, %zmm30, %zmm21, %zmm27
movq 2808(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm25, %zmm28, %zmm25
vpaddd %zmm27, %zmm18, %zmm27
vpaddd %zmm29, %zmm25, %zmm29
vpaddd %zmm27, %zmm25, %zmm27
vpaddd 64(%rdi){1to16}, %zmm26, %zmm25
vpternlogd $184, %zmm19, %zmm29, %zmm26
movq 2864(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $6, %zmm29, %zmm18
vprord $11, %zmm29, %zmm28
vprord $25, %zmm29, %zmm30
vmovdqa32 %zmm20, %zmm21
vpternlogd $232, %zmm17, %zmm27, %zmm21
vprord $2, %zmm27, %zmm22
movq 2872(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $13, %zmm27, %zmm24
vpaddd %zmm26, %zmm31, %zmm26
vprord $22, %zmm27, %zmm31
vpternlogd $150, %zmm30, %zmm28, %zmm18
vpternlogd $150, %zmm31, %zmm24, %zmm22
vpaddd %zmm18, %zmm26, %zmm18
movq 2928(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $17, %zmm23, %zmm26
vprord $19, %zmm23, %zmm31
vpsrld $10, %zmm23, %zmm24
vpaddd %zmm22, %zmm21, %zmm22
vpaddd %zmm16, %zmm18, %zmm16
vpternlogd $150, %zmm24, %zmm31, %zmm26
vpaddd %zmm22, %zmm18, %zmm22
vmovdqa32 %zmm19, %zmm18
vpternlogd $184, %zmm29, %zmm16, %zmm18
movq 2936(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $6, %zmm16, %zmm24
vprord $11, %zmm16, %zmm31
vpaddd 68(%rdi){1to16}, %zmm19, %zmm19
vprord $25, %zmm16, %zmm21
vpaddd 348(%rdi){1to16}, %zmm26, %zmm26
vmovdqa32 %zmm17, %zmm30
movq 2992(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $232, %zmm27, %zmm22, %zmm30
vpaddd %zmm18, %zmm25, %zmm18
vprord $2, %zmm22, %zmm25
vprord $13, %zmm22, %zmm28
vmovdqa32 %zmm23, 13952(%rdi)
vprord $22, %zmm22, %zmm23
movq 3000(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm21, %zmm31, %zmm24
vpaddd 13888(%rdi), %zmm19, %zmm19
vpternlogd $150, %zmm23, %zmm28, %zmm25
vpaddd %zmm24, %zmm18, %zmm24
vpaddd %zmm25, %zmm30, %zmm25
vpaddd %zmm20, %zmm24, %zmm20
vpaddd %zmm25, %zmm24, %zmm25
vpbroadcastd 352(%rdi), %zmm24
vpaddd 13888(%rdi), %zmm24, %zmm30
movq 3056(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 72(%rdi){1to16}, %zmm29, %zmm24
vpternlogd $184, %zmm16, %zmm20, %zmm29
vprord $6, %zmm20, %zmm18
vprord $11, %zmm20, %zmm23
vprord $25, %zmm20, %zmm28
vmovdqa32 %zmm27, %zmm21
movq 3064(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $232, %zmm22, %zmm25, %zmm21
vprord $2, %zmm25, %zmm31
vmovdqa32 %zmm30, 14784(%rdi)
vprord $13, %zmm25, %zmm30
vpaddd %zmm29, %zmm19, %zmm29
vprord $22, %zmm25, %zmm19
movq 3120(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
pminud %xmm2, %xmm15
vpternlogd $150, %zmm28, %zmm23, %zmm18
vpternlogd $150, %zmm19, %zmm30, %zmm31
vpaddd %zmm18, %zmm29, %zmm18
vmovdqa32 14080(%rdi), %zmm29
vprord $7, %zmm29, %zmm19
vprord $18, %zmm29, %zmm30
vpsrld $3, %zmm29, %zmm28
vpaddd %zmm31, %zmm21, %zmm31
vprord $17, %zmm26, %zmm21
movq 3128(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
pminud %xmm4, %xmm15
vpaddd %zmm17, %zmm18, %zmm17
vpternlogd $150, %zmm28, %zmm30, %zmm19
vpaddd %zmm31, %zmm18, %zmm31
vprord $19, %zmm26, %zmm18
vpsrld $10, %zmm26, %zmm28
vmovdqa32 %zmm16, %zmm30
movq 3184(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
pminud %xmm6, %xmm15
vpternlogd $184, %zmm20, %zmm17, %zmm30
vprord $6, %zmm17, %zmm23
vmovdqa32 %zmm26, 14144(%rdi)
vprord $11, %zmm17, %zmm26
vmovdqa32 %zmm20, 14592(%rdi)
vprord $25, %zmm17, %zmm20
movq 3192(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
pminud %xmm8, %xmm15
vmovdqa32 %zmm17, 14720(%rdi)
vmovdqa32 %zmm22, %zmm17
vpternlogd $232, %zmm25, %zmm31, %zmm17
vmovdqa32 %zmm22, 14848(%rdi)
vprord $2, %zmm31, %zmm22
vmovdqa32 %zmm25, 14528(%rdi)
vprord $13, %zmm31, %zmm25
vpaddd %zmm30, %zmm24, %zmm30
vprord $22, %zmm31, %zmm24
movdqa 544(%rdi), %xmm1
movdqa 560(%rdi), %xmm2
movq 3200(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $150, %zmm28, %zmm18, %zmm21
vpternlogd $150, %zmm20, %zmm26, %zmm23
vpaddd 356(%rdi){1to16}, %zmm19, %zmm19
vpternlogd $150, %zmm24, %zmm25, %zmm22
vpaddd %zmm23, %zmm30, %zmm23
vpaddd 76(%rdi){1to16}, %zmm16, %zmm16
movdqa 544(%rdi), %xmm3
movdqa 560(%rdi), %xmm4
movq 3208(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm21, %zmm19, %zmm21
vpaddd %zmm22, %zmm17, %zmm22
vpaddd %zmm27, %zmm23, %zmm27
vpaddd 14656(%rdi), %zmm16, %zmm16
vpaddd %zmm22, %zmm23, %zmm22
vmovdqa32 14784(%rdi), %zmm23
movdqa 544(%rdi), %xmm5
movdqa 560(%rdi), %xmm6
movq 3264(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $17, %zmm23, %zmm17
vprord $19, %zmm23, %zmm19
vpsrld $10, %zmm23, %zmm30
vpaddd 14656(%rdi), %zmm29, %zmm29
vmovdqa32 14592(%rdi), %zmm24
vmovdqa32 14720(%rdi), %zmm25
movdqa 544(%rdi), %xmm7
movdqa 560(%rdi), %xmm8
movq 3272(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $226, %zmm24, %zmm27, %zmm25
vprord $6, %zmm27, %zmm20
vprord $11, %zmm27, %zmm26
vprord $25, %zmm27, %zmm28
vmovdqa32 14528(%rdi), %zmm18
vpternlogd $232, %zmm31, %zmm22, %zmm18
vprord $2, %zmm22, %zmm23
vmovdqa32 %zmm31, 14080(%rdi)
vprord $13, %zmm22, %zmm31
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm25, %zmm16, %zmm25
vprord $22, %zmm22, %zmm16
vpternlogd $150, %zmm30, %zmm19, %zmm17
vpternlogd $150, %zmm28, %zmm26, %zmm20
vpaddd 360(%rdi){1to16}, %zmm29, %zmm29
vpaddd 80(%rdi){1to16}, %zmm24, %zmm24
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm16, %zmm31, %zmm23
vpaddd %zmm20, %zmm25, %zmm20
vpaddd %zmm17, %zmm29, %zmm17
vpaddd %zmm23, %zmm18, %zmm23
vpaddd 14848(%rdi), %zmm20, %zmm18
vpaddd %zmm23, %zmm20, %zmm23
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $17, %zmm21, %zmm20
vprord $19, %zmm21, %zmm29
vpsrld $10, %zmm21, %zmm25
vmovdqa32 14720(%rdi), %zmm16
vpternlogd $184, %zmm27, %zmm18, %zmm16
vprord $6, %zmm18, %zmm31
vprord $11, %zmm18, %zmm28
vprord $25, %zmm18, %zmm26
vmovdqa32 14080(%rdi), %zmm30
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $232, %zmm22, %zmm23, %zmm30
vprord $2, %zmm23, %zmm19
vmovdqa32 %zmm21, 14848(%rdi)
vprord $13, %zmm23, %zmm21
vpaddd %zmm16, %zmm24, %zmm16
vprord $22, %zmm23, %zmm24
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $150, %zmm25, %zmm29, %zmm20
vpternlogd $150, %zmm26, %zmm28, %zmm31
vpbroadcastd 84(%rdi), %zmm26
vpaddd 14720(%rdi), %zmm26, %zmm28
vpternlogd $150, %zmm24, %zmm21, %zmm19
vpaddd 364(%rdi){1to16}, %zmm20, %zmm20
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm31, %zmm16, %zmm31
vpaddd 13952(%rdi), %zmm28, %zmm28
vpaddd %zmm19, %zmm30, %zmm19
vpaddd 14528(%rdi), %zmm31, %zmm30
vpaddd %zmm19, %zmm31, %zmm19
vprord $17, %zmm17, %zmm31
vprord $19, %zmm17, %zmm16
vpsrld $10, %zmm17, %zmm24
vmovdqa32 %zmm27, %zmm21
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $184, %zmm18, %zmm30, %zmm21
vprord $6, %zmm30, %zmm26
vprord $11, %zmm30, %zmm25
vprord $25, %zmm30, %zmm29
vmovdqa32 %zmm17, 14528(%rdi)
vmovdqa32 %zmm22, %zmm17
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $232, %zmm23, %zmm19, %zmm17
vmovdqa32 %zmm22, 14720(%rdi)
vprord $2, %zmm19, %zmm22
vmovdqa32 %zmm23, 14592(%rdi)
vprord $13, %zmm19, %zmm23
vpaddd %zmm21, %zmm28, %zmm21
movq 3328(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $22, %zmm19, %zmm28
vpternlogd $150, %zmm24, %zmm16, %zmm31
vpternlogd $150, %zmm29, %zmm25, %zmm26
vpaddd 88(%rdi){1to16}, %zmm27, %zmm27
vpternlogd $150, %zmm28, %zmm23, %zmm22
vpaddd 13952(%rdi), %zmm31, %zmm31
movq 3336(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm26, %zmm21, %zmm26
vpaddd %zmm22, %zmm17, %zmm22
vprord $17, %zmm20, %zmm17
vpaddd 14080(%rdi), %zmm26, %zmm21
vpaddd %zmm22, %zmm26, %zmm22
vprord $19, %zmm20, %zmm26
vpsrld $10, %zmm20, %zmm28
vmovdqa32 %zmm18, %zmm23
vpternlogd $184, %zmm30, %zmm21, %zmm23
movq 3392(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $6, %zmm21, %zmm29
vprord $11, %zmm21, %zmm25
vprord $25, %zmm21, %zmm24
vmovdqa32 14592(%rdi), %zmm16
vpternlogd $232, %zmm19, %zmm22, %zmm16
vmovdqa32 %zmm20, 14080(%rdi)
movq 3400(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $2, %zmm22, %zmm20
vmovdqa32 %zmm19, 13824(%rdi)
vprord $13, %zmm22, %zmm19
vpaddd %zmm23, %zmm27, %zmm23
vprord $22, %zmm22, %zmm27
vpternlogd $150, %zmm28, %zmm26, %zmm17
movq 3456(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $150, %zmm24, %zmm25, %zmm29
vpaddd 92(%rdi){1to16}, %zmm18, %zmm18
vpternlogd $150, %zmm27, %zmm19, %zmm20
vpaddd 372(%rdi){1to16}, %zmm17, %zmm17
vpaddd %zmm29, %zmm23, %zmm29
vpaddd 14144(%rdi), %zmm18, %zmm18
vpaddd %zmm20, %zmm16, %zmm20
vpaddd 14720(%rdi), %zmm29, %zmm16
vpaddd %zmm20, %zmm29, %zmm20
movq 3464(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $17, %zmm31, %zmm29
vprord $19, %zmm31, %zmm23
vpsrld $10, %zmm31, %zmm27
vpbroadcastd 376(%rdi), %zmm19
vpaddd 14144(%rdi), %zmm19, %zmm24
vmovdqa32 %zmm30, %zmm19
movq 3520(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $184, %zmm21, %zmm16, %zmm19
vprord $6, %zmm16, %zmm25
vprord $11, %zmm16, %zmm28
vprord $25, %zmm16, %zmm26
vmovdqa32 %zmm31, 14720(%rdi)
vmovdqa32 13824(%rdi), %zmm31
movq 3528(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $232, %zmm22, %zmm20, %zmm31
vmovdqa32 %zmm22, 14016(%rdi)
vprord $2, %zmm20, %zmm22
vmovdqa32 %zmm16, 14336(%rdi)
vprord $13, %zmm20, %zmm16
vpaddd %zmm19, %zmm18, %zmm19
vprord $22, %zmm20, %zmm18
vpternlogd $150, %zmm27, %zmm23, %zmm29
vpternlogd $150, %zmm26, %zmm28, %zmm25
movq 3584(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 96(%rdi){1to16}, %zmm30, %zmm30
vpternlogd $150, %zmm18, %zmm16, %zmm22
vpaddd %zmm29, %zmm24, %zmm29
vpaddd %zmm25, %zmm19, %zmm25
vpaddd 14784(%rdi), %zmm30, %zmm30
vpaddd %zmm22, %zmm31, %zmm22
movq 3592(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 14592(%rdi), %zmm25, %zmm31
vpaddd %zmm22, %zmm25, %zmm22
vprord $17, %zmm17, %zmm25
vprord $19, %zmm17, %zmm19
vpsrld $10, %zmm17, %zmm24
vpbroadcastd 380(%rdi), %zmm18
movq 3648(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 14784(%rdi), %zmm18, %zmm16
vmovdqa32 14336(%rdi), %zmm18
vpternlogd $226, %zmm21, %zmm31, %zmm18
vprord $6, %zmm31, %zmm26
vprord $11, %zmm31, %zmm28
vprord $25, %zmm31, %zmm27
movq 3656(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 14016(%rdi), %zmm23
vpternlogd $232, %zmm20, %zmm22, %zmm23
vmovdqa32 %zmm17, 14592(%rdi)
vprord $2, %zmm22, %zmm17
vmovdqa32 %zmm20, 14272(%rdi)
vprord $13, %zmm22, %zmm20
vpaddd %zmm18, %zmm30, %zmm18
vprord $22, %zmm22, %zmm30
vpternlogd $150, %zmm24, %zmm19, %zmm25
movq 3712(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $150, %zmm27, %zmm28, %zmm26
vpaddd 100(%rdi){1to16}, %zmm21, %zmm21
vpternlogd $150, %zmm30, %zmm20, %zmm17
vpaddd %zmm25, %zmm16, %zmm25
vpaddd %zmm26, %zmm18, %zmm26
vpaddd 14848(%rdi), %zmm21, %zmm21
movq 3720(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm17, %zmm23, %zmm17
vpaddd 13824(%rdi), %zmm26, %zmm23
vpaddd %zmm17, %zmm26, %zmm17
vmovdqa32 13888(%rdi), %zmm26
vprord $7, %zmm26, %zmm18
vprord $18, %zmm26, %zmm16
movq 3776(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpsrld $3, %zmm26, %zmm30
vprord $17, %zmm29, %zmm20
vprord $19, %zmm29, %zmm27
vmovdqa32 14336(%rdi), %zmm28
vpternlogd $184, %zmm31, %zmm23, %zmm28
vprord $6, %zmm23, %zmm24
vprord $11, %zmm23, %zmm19
vprord $25, %zmm23, %zmm26
vmovdqa32 %zmm23, 13824(%rdi)
movq 3784(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 14272(%rdi), %zmm23
vpternlogd $232, %zmm22, %zmm17, %zmm23
vmovdqa32 %zmm22, 14208(%rdi)
vprord $2, %zmm17, %zmm22
vmovdqa32 %zmm31, 14976(%rdi)
vprord $13, %zmm17, %zmm31
movq 3840(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm28, %zmm21, %zmm28
vprord $22, %zmm17, %zmm21
vpternlogd $150, %zmm30, %zmm16, %zmm18
vpternlogd $150, %zmm26, %zmm19, %zmm24
vpsrld $10, %zmm29, %zmm26
vpbroadcastd 384(%rdi), %zmm19
movq 3848(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 14848(%rdi), %zmm19, %zmm30
vpternlogd $150, %zmm21, %zmm31, %zmm22
vpaddd %zmm24, %zmm28, %zmm24
vpbroadcastd 104(%rdi), %zmm28
vpaddd 14336(%rdi), %zmm28, %zmm21
vpternlogd $150, %zmm26, %zmm27, %zmm20
vpaddd %zmm18, %zmm30, %zmm18
vpaddd %zmm22, %zmm23, %zmm22
vpaddd 14016(%rdi), %zmm24, %zmm23
movq 3904(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 14528(%rdi), %zmm21, %zmm21
vpaddd %zmm20, %zmm18, %zmm20
vpaddd %zmm22, %zmm24, %zmm22
vprord $17, %zmm25, %zmm24
vprord $19, %zmm25, %zmm18
vpsrld $10, %zmm25, %zmm30
movq 3912(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 14976(%rdi), %zmm26
vmovdqa32 13824(%rdi), %zmm27
vpternlogd $226, %zmm26, %zmm23, %zmm27
vprord $6, %zmm23, %zmm28
vprord $11, %zmm23, %zmm31
vprord $25, %zmm23, %zmm19
movq 3968(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 14208(%rdi), %zmm16
vpternlogd $232, %zmm17, %zmm22, %zmm16
vmovdqa32 %zmm25, 14016(%rdi)
vprord $2, %zmm22, %zmm25
vmovdqa32 %zmm29, 14336(%rdi)
vprord $13, %zmm22, %zmm29
vpaddd %zmm27, %zmm21, %zmm27
vprord $22, %zmm22, %zmm21
vpternlogd $150, %zmm30, %zmm18, %zmm24
movq 3976(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm19, %zmm31, %zmm28
vmovdqa32 14528(%rdi), %zmm19
vpaddd 13888(%rdi), %zmm19, %zmm31
vpaddd 108(%rdi){1to16}, %zmm26, %zmm26
vpternlogd $150, %zmm21, %zmm29, %zmm25
vpaddd %zmm28, %zmm27, %zmm28
movq 4032(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 388(%rdi){1to16}, %zmm31, %zmm31
vpaddd 14080(%rdi), %zmm26, %zmm26
vpaddd %zmm25, %zmm16, %zmm25
vpaddd 14272(%rdi), %zmm28, %zmm16
vpaddd %zmm24, %zmm31, %zmm24
vpaddd %zmm25, %zmm28, %zmm25
movq 4040(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 14656(%rdi), %zmm28
vprord $7, %zmm28, %zmm31
vprord $18, %zmm28, %zmm27
vpsrld $3, %zmm28, %zmm21
vprord $17, %zmm20, %zmm29
vmovdqa32 13824(%rdi), %zmm30
movq 4096(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $184, %zmm23, %zmm16, %zmm30
vprord $6, %zmm16, %zmm18
vprord $11, %zmm16, %zmm19
vprord $25, %zmm16, %zmm28
vmovdqa32 %zmm16, 14272(%rdi)
vmovdqa32 %zmm17, %zmm16
vpternlogd $232, %zmm22, %zmm25, %zmm16
vmovdqa32 %zmm17, 14976(%rdi)
vprord $2, %zmm25, %zmm17
movq 4104(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 %zmm22, 13888(%rdi)
vprord $13, %zmm25, %zmm22
vpaddd %zmm30, %zmm26, %zmm30
vprord $22, %zmm25, %zmm26
vpternlogd $150, %zmm21, %zmm27, %zmm31
vpternlogd $150, %zmm28, %zmm19, %zmm18
movq 4160(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $19, %zmm20, %zmm28
vpsrld $10, %zmm20, %zmm19
vpbroadcastd 392(%rdi), %zmm21
vpaddd 14080(%rdi), %zmm21, %zmm27
vpternlogd $150, %zmm26, %zmm22, %zmm17
vpaddd %zmm18, %zmm30, %zmm18
movq 4168(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpbroadcastd 112(%rdi), %zmm30
vpaddd 13824(%rdi), %zmm30, %zmm26
vpternlogd $150, %zmm19, %zmm28, %zmm29
vpaddd %zmm31, %zmm27, %zmm31
vpaddd %zmm17, %zmm16, %zmm17
vpaddd 14208(%rdi), %zmm18, %zmm16
vpaddd 14720(%rdi), %zmm26, %zmm26
vpaddd %zmm29, %zmm31, %zmm29
vpaddd %zmm17, %zmm18, %zmm17
movq 4224(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $17, %zmm24, %zmm18
vprord $19, %zmm24, %zmm31
vpsrld $10, %zmm24, %zmm27
vmovdqa32 14272(%rdi), %zmm19
vpternlogd $226, %zmm23, %zmm16, %zmm19
vprord $6, %zmm16, %zmm28
movq 4232(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $11, %zmm16, %zmm30
vprord $25, %zmm16, %zmm22
vmovdqa32 13888(%rdi), %zmm21
vpternlogd $232, %zmm25, %zmm17, %zmm21
vmovdqa32 %zmm24, 14208(%rdi)
vprord $2, %zmm17, %zmm24
movq 4288(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %zmm20, 13824(%rdi)
vprord $13, %zmm17, %zmm20
vpaddd %zmm19, %zmm26, %zmm19
vprord $22, %zmm17, %zmm26
vpternlogd $150, %zmm27, %zmm31, %zmm18
vpternlogd $150, %zmm22, %zmm30, %zmm28
vmovdqa32 14720(%rdi), %zmm22
vpaddd 14656(%rdi), %zmm22, %zmm30
vpaddd 116(%rdi){1to16}, %zmm23, %zmm23
movq 4296(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm26, %zmm20, %zmm24
vpaddd %zmm28, %zmm19, %zmm28
vpaddd 396(%rdi){1to16}, %zmm30, %zmm30
vpaddd 14592(%rdi), %zmm23, %zmm23
vpaddd %zmm24, %zmm21, %zmm24
vpaddd 14976(%rdi), %zmm28, %zmm21
movq 4352(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm18, %zmm30, %zmm18
vpaddd %zmm24, %zmm28, %zmm24
vmovdqa32 13952(%rdi), %zmm28
vprord $7, %zmm28, %zmm30
vprord $18, %zmm28, %zmm19
vpsrld $3, %zmm28, %zmm26
movq 4360(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $17, %zmm29, %zmm20
vmovdqa32 14272(%rdi), %zmm27
vpternlogd $184, %zmm16, %zmm21, %zmm27
vprord $6, %zmm21, %zmm31
vprord $11, %zmm21, %zmm22
vprord $25, %zmm21, %zmm28
movq 4416(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %zmm21, 14976(%rdi)
vmovdqa32 %zmm25, %zmm21
vpternlogd $232, %zmm17, %zmm24, %zmm21
vmovdqa32 %zmm25, 14656(%rdi)
vprord $2, %zmm24, %zmm25
vmovdqa32 %zmm17, 14464(%rdi)
vprord $13, %zmm24, %zmm17
vpaddd %zmm27, %zmm23, %zmm27
vprord $22, %zmm24, %zmm23
movq 4424(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $150, %zmm26, %zmm19, %zmm30
vpternlogd $150, %zmm28, %zmm22, %zmm31
vprord $19, %zmm29, %zmm28
vpsrld $10, %zmm29, %zmm22
vpbroadcastd 400(%rdi), %zmm26
vpaddd 14592(%rdi), %zmm26, %zmm19
movq 4480(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $150, %zmm23, %zmm17, %zmm25
vpaddd %zmm31, %zmm27, %zmm31
vpbroadcastd 120(%rdi), %zmm27
vpaddd 14272(%rdi), %zmm27, %zmm23
vpternlogd $150, %zmm22, %zmm28, %zmm20
vpaddd %zmm30, %zmm19, %zmm30
movq 4488(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm25, %zmm21, %zmm25
vpaddd 13888(%rdi), %zmm31, %zmm21
vpaddd 14336(%rdi), %zmm23, %zmm23
vpaddd %zmm20, %zmm30, %zmm20
vpaddd %zmm25, %zmm31, %zmm25
vprord $17, %zmm18, %zmm31
vprord $19, %zmm18, %zmm30
vpsrld $10, %zmm18, %zmm19
vmovdqa32 14976(%rdi), %zmm22
movq 4544(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $226, %zmm16, %zmm21, %zmm22
vprord $6, %zmm21, %zmm28
vprord $11, %zmm21, %zmm27
vprord $25, %zmm21, %zmm17
vmovdqa32 14464(%rdi), %zmm26
vpternlogd $232, %zmm24, %zmm25, %zmm26
movq 4552(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 %zmm18, 13888(%rdi)
vprord $2, %zmm25, %zmm18
vmovdqa32 %zmm29, 14272(%rdi)
vprord $13, %zmm25, %zmm29
vpaddd %zmm22, %zmm23, %zmm22
vprord $22, %zmm25, %zmm23
movq 4608(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm19, %zmm30, %zmm31
vpternlogd $150, %zmm17, %zmm27, %zmm28
vmovdqa32 14336(%rdi), %zmm17
vpaddd 13952(%rdi), %zmm17, %zmm27
vpaddd 124(%rdi){1to16}, %zmm16, %zmm16
vpternlogd $150, %zmm23, %zmm29, %zmm18
vpaddd %zmm28, %zmm22, %zmm28
vpaddd 404(%rdi){1to16}, %zmm27, %zmm27
vpaddd 14016(%rdi), %zmm16, %zmm16
movq 4616(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm18, %zmm26, %zmm18
vpaddd 14656(%rdi), %zmm28, %zmm26
vpaddd %zmm31, %zmm27, %zmm31
vpaddd %zmm18, %zmm28, %zmm18
vmovdqa32 14144(%rdi), %zmm28
vprord $7, %zmm28, %zmm27
movq 4672(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $18, %zmm28, %zmm22
vpsrld $3, %zmm28, %zmm23
vprord $17, %zmm20, %zmm29
vmovdqa32 14976(%rdi), %zmm19
vpternlogd $184, %zmm21, %zmm26, %zmm19
vprord $6, %zmm26, %zmm30
movq 4680(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $11, %zmm26, %zmm17
vprord $25, %zmm26, %zmm28
vmovdqa32 %zmm31, 14656(%rdi)
vmovdqa32 %zmm24, %zmm31
vpternlogd $232, %zmm25, %zmm18, %zmm31
vmovdqa32 %zmm24, 13952(%rdi)
movq 4736(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $2, %zmm18, %zmm24
vmovdqa32 %zmm25, 14912(%rdi)
vprord $13, %zmm18, %zmm25
vpaddd %zmm19, %zmm16, %zmm19
vprord $22, %zmm18, %zmm16
vpternlogd $150, %zmm23, %zmm22, %zmm27
vpternlogd $150, %zmm28, %zmm17, %zmm30
vprord $19, %zmm20, %zmm28
vpsrld $10, %zmm20, %zmm17
movq 4744(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpbroadcastd 408(%rdi), %zmm23
vpaddd 14016(%rdi), %zmm23, %zmm22
vpternlogd $150, %zmm16, %zmm25, %zmm24
vpaddd %zmm30, %zmm19, %zmm30
vpbroadcastd 128(%rdi), %zmm19
vpaddd 14976(%rdi), %zmm19, %zmm16
movq 4800(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $150, %zmm17, %zmm28, %zmm29
vpaddd %zmm27, %zmm22, %zmm27
vpaddd %zmm24, %zmm31, %zmm24
vpaddd 14464(%rdi), %zmm30, %zmm31
vpaddd 13824(%rdi), %zmm16, %zmm16
vpaddd %zmm29, %zmm27, %zmm29
movq 4808(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm24, %zmm30, %zmm24
vmovdqa32 14784(%rdi), %zmm30
vprord $7, %zmm30, %zmm27
vprord $18, %zmm30, %zmm22
vpsrld $3, %zmm30, %zmm17
vmovdqa32 %zmm21, %zmm28
vpternlogd $184, %zmm26, %zmm31, %zmm28
vprord $6, %zmm31, %zmm19
vprord $11, %zmm31, %zmm25
movq 4864(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $25, %zmm31, %zmm23
vmovdqa32 %zmm20, 14464(%rdi)
vmovdqa32 14912(%rdi), %zmm20
vpternlogd $232, %zmm18, %zmm24, %zmm20
vprord $2, %zmm24, %zmm30
vmovdqa32 %zmm29, 14976(%rdi)
movq 4872(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $13, %zmm24, %zmm29
vpaddd %zmm28, %zmm16, %zmm28
vprord $22, %zmm24, %zmm16
vpternlogd $150, %zmm17, %zmm22, %zmm27
vpternlogd $150, %zmm23, %zmm25, %zmm19
vmovdqa32 14656(%rdi), %zmm23
movq 4928(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $17, %zmm23, %zmm25
vprord $19, %zmm23, %zmm17
vpsrld $10, %zmm23, %zmm22
vmovdqa32 13824(%rdi), %zmm23
vmovdqa32 %zmm24, 14400(%rdi)
vpaddd 14144(%rdi), %zmm23, %zmm24
vpternlogd $150, %zmm16, %zmm29, %zmm30
vpaddd %zmm19, %zmm28, %zmm19
vpaddd 132(%rdi){1to16}, %zmm21, %zmm21
movq 4936(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $150, %zmm22, %zmm17, %zmm25
vpaddd %zmm27, %zmm24, %zmm27
vpaddd %zmm30, %zmm20, %zmm30
vpaddd 13952(%rdi), %zmm19, %zmm20
vpaddd 14208(%rdi), %zmm21, %zmm21
vpaddd %zmm25, %zmm27, %zmm25
movq 4992(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm30, %zmm19, %zmm30
vmovdqa32 14848(%rdi), %zmm19
vprord $7, %zmm19, %zmm27
vprord $18, %zmm19, %zmm24
vpsrld $3, %zmm19, %zmm22
vmovdqa32 %zmm26, %zmm17
movq 5000(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $184, %zmm31, %zmm20, %zmm17
vprord $6, %zmm20, %zmm28
vprord $11, %zmm20, %zmm16
vprord $25, %zmm20, %zmm29
vmovdqa32 14400(%rdi), %zmm23
vpternlogd $232, %zmm18, %zmm30, %zmm23
vmovdqa32 %zmm18, 13952(%rdi)
vprord $2, %zmm30, %zmm18
vprord $13, %zmm30, %zmm19
movq 5056(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm17, %zmm21, %zmm17
vprord $22, %zmm30, %zmm21
vpternlogd $150, %zmm22, %zmm24, %zmm27
vpternlogd $150, %zmm29, %zmm16, %zmm28
vmovdqa32 14976(%rdi), %zmm29
vprord $17, %zmm29, %zmm16
movq 5064(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $19, %zmm29, %zmm22
vpsrld $10, %zmm29, %zmm24
vmovdqa32 14208(%rdi), %zmm29
vmovdqa32 %zmm25, 14144(%rdi)
vpaddd 14784(%rdi), %zmm29, %zmm25
vpternlogd $150, %zmm21, %zmm19, %zmm18
movq 5120(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm28, %zmm17, %zmm28
vpaddd 136(%rdi){1to16}, %zmm26, %zmm26
vpternlogd $150, %zmm24, %zmm22, %zmm16
vpaddd %zmm27, %zmm25, %zmm27
vpaddd %zmm18, %zmm23, %zmm18
vpaddd 14912(%rdi), %zmm28, %zmm23
movq 5128(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 14272(%rdi), %zmm26, %zmm26
vpaddd %zmm16, %zmm27, %zmm16
vpaddd %zmm18, %zmm28, %zmm18
vmovdqa32 14528(%rdi), %zmm28
vprord $7, %zmm28, %zmm27
vprord $18, %zmm28, %zmm25
vpsrld $3, %zmm28, %zmm24
vmovdqa32 %zmm31, %zmm22
vpternlogd $184, %zmm20, %zmm23, %zmm22
movq 5184(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $6, %zmm23, %zmm17
vprord $11, %zmm23, %zmm21
vprord $25, %zmm23, %zmm19
vmovdqa32 14400(%rdi), %zmm29
vpternlogd $232, %zmm30, %zmm18, %zmm29
vprord $2, %zmm18, %zmm28
movq 5192(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %zmm16, 14912(%rdi)
vprord $13, %zmm18, %zmm16
vpaddd %zmm22, %zmm26, %zmm22
vprord $22, %zmm18, %zmm26
vpternlogd $150, %zmm24, %zmm25, %zmm27
vpternlogd $150, %zmm19, %zmm21, %zmm17
movq 5248(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 14144(%rdi), %zmm19
vprord $17, %zmm19, %zmm21
vprord $19, %zmm19, %zmm24
vpsrld $10, %zmm19, %zmm25
vmovdqa32 14272(%rdi), %zmm19
vmovdqa32 %zmm18, 14784(%rdi)
vpaddd 14848(%rdi), %zmm19, %zmm18
vpternlogd $150, %zmm26, %zmm16, %zmm28
vpaddd %zmm17, %zmm22, %zmm17
movq 5256(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 140(%rdi){1to16}, %zmm31, %zmm31
vpternlogd $150, %zmm25, %zmm24, %zmm21
vpaddd %zmm27, %zmm18, %zmm27
vpaddd %zmm28, %zmm29, %zmm28
vpaddd 13952(%rdi), %zmm17, %zmm29
vpaddd 13888(%rdi), %zmm31, %zmm31
movq 5312(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm21, %zmm27, %zmm21
vpaddd %zmm28, %zmm17, %zmm28
vmovdqa32 14080(%rdi), %zmm17
vprord $7, %zmm17, %zmm27
vprord $18, %zmm17, %zmm18
vpsrld $3, %zmm17, %zmm25
movq 5320(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 %zmm20, %zmm24
vpternlogd $184, %zmm23, %zmm29, %zmm24
vprord $6, %zmm29, %zmm22
vprord $11, %zmm29, %zmm26
vprord $25, %zmm29, %zmm16
vmovdqa32 14784(%rdi), %zmm19
vpternlogd $232, %zmm30, %zmm28, %zmm19
vmovdqa32 %zmm30, 13952(%rdi)
vprord $2, %zmm28, %zmm30
movq 5376(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $13, %zmm28, %zmm17
vpaddd %zmm24, %zmm31, %zmm24
vprord $22, %zmm28, %zmm31
vpternlogd $150, %zmm25, %zmm18, %zmm27
vpternlogd $150, %zmm16, %zmm26, %zmm22
vmovdqa32 14912(%rdi), %zmm16
movq 5384(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $17, %zmm16, %zmm26
vprord $19, %zmm16, %zmm25
vpsrld $10, %zmm16, %zmm18
vmovdqa32 13888(%rdi), %zmm16
vmovdqa32 %zmm21, 14848(%rdi)
vpaddd 14528(%rdi), %zmm16, %zmm21
movq 5440(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $150, %zmm31, %zmm17, %zmm30
vpaddd %zmm22, %zmm24, %zmm22
vpaddd 144(%rdi){1to16}, %zmm20, %zmm20
vpternlogd $150, %zmm18, %zmm25, %zmm26
vpaddd %zmm27, %zmm21, %zmm27
vpaddd %zmm30, %zmm19, %zmm30
movq 5448(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 14400(%rdi), %zmm22, %zmm19
vpaddd 14464(%rdi), %zmm20, %zmm20
vpaddd %zmm26, %zmm27, %zmm26
vpaddd %zmm30, %zmm22, %zmm30
vmovdqa32 14720(%rdi), %zmm22
vprord $7, %zmm22, %zmm27
vprord $18, %zmm22, %zmm21
vpsrld $3, %zmm22, %zmm18
vmovdqa32 %zmm23, %zmm25
movq 5504(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $184, %zmm29, %zmm19, %zmm25
vprord $6, %zmm19, %zmm24
vprord $11, %zmm19, %zmm31
vprord $25, %zmm19, %zmm17
vmovdqa32 14784(%rdi), %zmm16
vpternlogd $232, %zmm28, %zmm30, %zmm16
movq 5512(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $2, %zmm30, %zmm22
vmovdqa32 %zmm26, 14400(%rdi)
vprord $13, %zmm30, %zmm26
vpaddd %zmm25, %zmm20, %zmm25
vprord $22, %zmm30, %zmm20
vpternlogd $150, %zmm18, %zmm21, %zmm27
movq 5568(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $150, %zmm17, %zmm31, %zmm24
vmovdqa32 14848(%rdi), %zmm17
vprord $17, %zmm17, %zmm31
vprord $19, %zmm17, %zmm18
vpsrld $10, %zmm17, %zmm21
vmovdqa32 14464(%rdi), %zmm17
vmovdqa32 %zmm30, 14528(%rdi)
vpaddd 14080(%rdi), %zmm17, %zmm30
vpternlogd $150, %zmm20, %zmm26, %zmm22
movq 5576(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm24, %zmm25, %zmm24
vpaddd 148(%rdi){1to16}, %zmm23, %zmm23
vpternlogd $150, %zmm21, %zmm18, %zmm31
vpaddd %zmm27, %zmm30, %zmm27
vpaddd %zmm22, %zmm16, %zmm22
vpaddd 13952(%rdi), %zmm24, %zmm16
movq 5632(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 14656(%rdi), %zmm23, %zmm23
vpaddd %zmm31, %zmm27, %zmm31
vpaddd %zmm22, %zmm24, %zmm22
vmovdqa32 14592(%rdi), %zmm24
vprord $7, %zmm24, %zmm27
vprord $18, %zmm24, %zmm30
movq 5640(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpsrld $3, %zmm24, %zmm21
vmovdqa32 %zmm29, %zmm18
vpternlogd $184, %zmm19, %zmm16, %zmm18
vprord $6, %zmm16, %zmm25
vprord $11, %zmm16, %zmm20
vprord $25, %zmm16, %zmm26
vmovdqa32 14528(%rdi), %zmm17
vpternlogd $232, %zmm28, %zmm22, %zmm17
vmovdqa32 %zmm28, 13952(%rdi)
movq 5696(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $2, %zmm22, %zmm28
vprord $13, %zmm22, %zmm24
vpaddd %zmm18, %zmm23, %zmm18
vprord $22, %zmm22, %zmm23
vpternlogd $150, %zmm21, %zmm30, %zmm27
vpternlogd $150, %zmm26, %zmm20, %zmm25
movq 5704(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 14400(%rdi), %zmm26
vprord $17, %zmm26, %zmm20
vprord $19, %zmm26, %zmm21
vpsrld $10, %zmm26, %zmm30
vmovdqa32 14656(%rdi), %zmm26
vmovdqa32 %zmm31, 14080(%rdi)
movq 5760(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 14720(%rdi), %zmm26, %zmm31
vpternlogd $150, %zmm23, %zmm24, %zmm28
vpaddd %zmm25, %zmm18, %zmm25
vpaddd 152(%rdi){1to16}, %zmm29, %zmm29
vpternlogd $150, %zmm30, %zmm21, %zmm20
vpaddd %zmm27, %zmm31, %zmm27
movq 5768(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm28, %zmm17, %zmm28
vpaddd 14784(%rdi), %zmm25, %zmm17
vpaddd 14976(%rdi), %zmm29, %zmm29
vpaddd %zmm20, %zmm27, %zmm20
vpaddd %zmm28, %zmm25, %zmm28
vmovdqa32 14336(%rdi), %zmm25
vprord $7, %zmm25, %zmm27
vprord $18, %zmm25, %zmm31
vpsrld $3, %zmm25, %zmm30
movq 5824(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %zmm19, %zmm21
vpternlogd $184, %zmm16, %zmm17, %zmm21
vprord $6, %zmm17, %zmm18
vprord $11, %zmm17, %zmm23
vprord $25, %zmm17, %zmm24
vmovdqa32 14528(%rdi), %zmm26
movq 5832(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $232, %zmm22, %zmm28, %zmm26
vprord $2, %zmm28, %zmm25
vmovdqa32 %zmm20, 14784(%rdi)
vprord $13, %zmm28, %zmm20
vpaddd %zmm21, %zmm29, %zmm21
vprord $22, %zmm28, %zmm29
movq 5888(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm30, %zmm31, %zmm27
vpternlogd $150, %zmm24, %zmm23, %zmm18
vmovdqa32 14080(%rdi), %zmm24
vprord $17, %zmm24, %zmm23
vprord $19, %zmm24, %zmm30
vpsrld $10, %zmm24, %zmm31
vmovdqa32 14976(%rdi), %zmm24
vmovdqa32 %zmm28, 14720(%rdi)
vpaddd 14592(%rdi), %zmm24, %zmm28
movq 5896(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm29, %zmm20, %zmm25
vpaddd %zmm18, %zmm21, %zmm18
vpaddd 156(%rdi){1to16}, %zmm19, %zmm19
vpternlogd $150, %zmm31, %zmm30, %zmm23
vpaddd %zmm27, %zmm28, %zmm27
vpaddd %zmm25, %zmm26, %zmm25
movq 5952(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 13952(%rdi), %zmm18, %zmm26
vpaddd 14144(%rdi), %zmm19, %zmm19
vpaddd %zmm23, %zmm27, %zmm23
vpaddd %zmm25, %zmm18, %zmm25
vmovdqa32 14016(%rdi), %zmm18
vprord $7, %zmm18, %zmm27
movq 5960(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $18, %zmm18, %zmm28
vpsrld $3, %zmm18, %zmm31
vmovdqa32 %zmm16, %zmm30
vpternlogd $184, %zmm17, %zmm26, %zmm30
vprord $6, %zmm26, %zmm21
vprord $11, %zmm26, %zmm29
vprord $25, %zmm26, %zmm20
vmovdqa32 14720(%rdi), %zmm24
vpternlogd $232, %zmm22, %zmm25, %zmm24
movq 6016(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %zmm22, 13952(%rdi)
vprord $2, %zmm25, %zmm22
vprord $13, %zmm25, %zmm18
vpaddd %zmm30, %zmm19, %zmm30
vprord $22, %zmm25, %zmm19
vpternlogd $150, %zmm31, %zmm28, %zmm27
movq 6024(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm20, %zmm29, %zmm21
vmovdqa32 14784(%rdi), %zmm20
vprord $17, %zmm20, %zmm29
vprord $19, %zmm20, %zmm31
vpsrld $10, %zmm20, %zmm28
vmovdqa32 14144(%rdi), %zmm20
movq 6080(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %zmm23, 14592(%rdi)
vpaddd 14336(%rdi), %zmm20, %zmm23
vpternlogd $150, %zmm19, %zmm18, %zmm22
vpaddd %zmm21, %zmm30, %zmm21
vpaddd 160(%rdi){1to16}, %zmm16, %zmm16
vpternlogd $150, %zmm28, %zmm31, %zmm29
vpaddd %zmm27, %zmm23, %zmm27
vpaddd %zmm22, %zmm24, %zmm22
vpaddd 14528(%rdi), %zmm21, %zmm24
movq 6088(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 14912(%rdi), %zmm16, %zmm16
vpaddd %zmm29, %zmm27, %zmm29
vpaddd %zmm22, %zmm21, %zmm22
vmovdqa32 13824(%rdi), %zmm21
vprord $7, %zmm21, %zmm27
vprord $18, %zmm21, %zmm23
movq 6144(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $3, %zmm21, %zmm28
vmovdqa32 %zmm17, %zmm31
vpternlogd $184, %zmm26, %zmm24, %zmm31
vprord $6, %zmm24, %zmm30
vprord $11, %zmm24, %zmm19
vprord $25, %zmm24, %zmm18
movq 6152(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 14720(%rdi), %zmm20
vpternlogd $232, %zmm25, %zmm22, %zmm20
vprord $2, %zmm22, %zmm21
vmovdqa32 %zmm29, 14528(%rdi)
vprord $13, %zmm22, %zmm29
vpaddd %zmm31, %zmm16, %zmm31
movq 6208(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $22, %zmm22, %zmm16
vpternlogd $150, %zmm28, %zmm23, %zmm27
vpternlogd $150, %zmm18, %zmm19, %zmm30
vmovdqa32 14592(%rdi), %zmm18
vprord $17, %zmm18, %zmm19
vprord $19, %zmm18, %zmm28
vpsrld $10, %zmm18, %zmm23
vmovdqa32 14912(%rdi), %zmm18
vmovdqa32 %zmm22, 14336(%rdi)
movq 6216(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 14016(%rdi), %zmm18, %zmm22
vpternlogd $150, %zmm16, %zmm29, %zmm21
vpaddd %zmm30, %zmm31, %zmm30
vpaddd 164(%rdi){1to16}, %zmm17, %zmm17
vpternlogd $150, %zmm23, %zmm28, %zmm19
vpaddd %zmm27, %zmm22, %zmm27
movq 6272(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
pminud %xmm2, %xmm15
vpaddd %zmm21, %zmm20, %zmm21
vpaddd 13952(%rdi), %zmm30, %zmm20
vpaddd 14848(%rdi), %zmm17, %zmm17
vpaddd %zmm19, %zmm27, %zmm19
vpaddd %zmm21, %zmm30, %zmm21
vmovdqa32 14208(%rdi), %zmm30
movq 6280(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
pminud %xmm4, %xmm15
vprord $7, %zmm30, %zmm27
vprord $18, %zmm30, %zmm22
vpsrld $3, %zmm30, %zmm23
vmovdqa32 %zmm26, %zmm28
vpternlogd $184, %zmm24, %zmm20, %zmm28
vprord $6, %zmm20, %zmm31
vprord $11, %zmm20, %zmm16
vprord $25, %zmm20, %zmm29
vmovdqa32 14336(%rdi), %zmm18
movq 6336(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
pminud %xmm6, %xmm15
vpternlogd $232, %zmm25, %zmm21, %zmm18
vmovdqa32 %zmm25, 13952(%rdi)
vprord $2, %zmm21, %zmm25
vprord $13, %zmm21, %zmm30
vpaddd %zmm28, %zmm17, %zmm28
vprord $22, %zmm21, %zmm17
movq 6344(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
pminud %xmm8, %xmm15
vpternlogd $150, %zmm23, %zmm22, %zmm27
vpternlogd $150, %zmm29, %zmm16, %zmm31
vmovdqa32 14528(%rdi), %zmm29
vprord $17, %zmm29, %zmm16
vprord $19, %zmm29, %zmm23
vpsrld $10, %zmm29, %zmm22
movdqa 544(%rdi), %xmm1
movdqa 560(%rdi), %xmm2
movq 3216(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 14848(%rdi), %zmm29
vmovdqa32 %zmm19, 14016(%rdi)
vpaddd 13824(%rdi), %zmm29, %zmm19
vpternlogd $150, %zmm17, %zmm30, %zmm25
vpaddd %zmm31, %zmm28, %zmm31
vpaddd 168(%rdi){1to16}, %zmm26, %zmm26
vpternlogd $150, %zmm22, %zmm23, %zmm16
vpaddd %zmm27, %zmm19, %zmm27
vpaddd %zmm25, %zmm18, %zmm25
movdqa 544(%rdi), %xmm3
movdqa 560(%rdi), %xmm4
movq 3224(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 14720(%rdi), %zmm31, %zmm18
vpaddd 14400(%rdi), %zmm26, %zmm26
vpaddd %zmm16, %zmm27, %zmm16
vpaddd %zmm25, %zmm31, %zmm25
vmovdqa32 14272(%rdi), %zmm31
vprord $7, %zmm31, %zmm27
movdqa 544(%rdi), %xmm5
movdqa 560(%rdi), %xmm6
movq 3280(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $18, %zmm31, %zmm19
vpsrld $3, %zmm31, %zmm22
vmovdqa32 %zmm24, %zmm23
vpternlogd $184, %zmm20, %zmm18, %zmm23
vprord $6, %zmm18, %zmm28
vprord $11, %zmm18, %zmm17
movdqa 544(%rdi), %xmm7
movdqa 560(%rdi), %xmm8
movq 3288(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $25, %zmm18, %zmm30
vmovdqa32 14336(%rdi), %zmm29
vpternlogd $232, %zmm21, %zmm25, %zmm29
vprord $2, %zmm25, %zmm31
vmovdqa32 %zmm16, 14720(%rdi)
vprord $13, %zmm25, %zmm16
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm23, %zmm26, %zmm23
vprord $22, %zmm25, %zmm26
vpternlogd $150, %zmm22, %zmm19, %zmm27
vpternlogd $150, %zmm30, %zmm17, %zmm28
vmovdqa32 14016(%rdi), %zmm30
vprord $17, %zmm30, %zmm17
vprord $19, %zmm30, %zmm22
vpsrld $10, %zmm30, %zmm19
vmovdqa32 14400(%rdi), %zmm30
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 %zmm25, 13824(%rdi)
vpaddd 14208(%rdi), %zmm30, %zmm25
vpternlogd $150, %zmm26, %zmm16, %zmm31
vpaddd %zmm28, %zmm23, %zmm28
vpaddd 172(%rdi){1to16}, %zmm24, %zmm24
vpternlogd $150, %zmm19, %zmm22, %zmm17
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm27, %zmm25, %zmm27
vpaddd %zmm31, %zmm29, %zmm31
vpaddd 13952(%rdi), %zmm28, %zmm29
vpaddd 14080(%rdi), %zmm24, %zmm24
vpaddd %zmm17, %zmm27, %zmm17
vpaddd %zmm31, %zmm28, %zmm31
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 13888(%rdi), %zmm28
vprord $7, %zmm28, %zmm27
vprord $18, %zmm28, %zmm25
vpsrld $3, %zmm28, %zmm19
vmovdqa32 %zmm20, %zmm22
vpternlogd $184, %zmm18, %zmm29, %zmm22
vprord $6, %zmm29, %zmm23
vprord $11, %zmm29, %zmm26
vprord $25, %zmm29, %zmm16
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 13824(%rdi), %zmm30
vpternlogd $232, %zmm21, %zmm31, %zmm30
vmovdqa32 %zmm21, 13952(%rdi)
vprord $2, %zmm31, %zmm21
vprord $13, %zmm31, %zmm28
vpaddd %zmm22, %zmm24, %zmm22
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $22, %zmm31, %zmm24
vpternlogd $150, %zmm19, %zmm25, %zmm27
vpternlogd $150, %zmm16, %zmm26, %zmm23
vmovdqa32 14720(%rdi), %zmm16
vprord $17, %zmm16, %zmm26
vprord $19, %zmm16, %zmm19
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpsrld $10, %zmm16, %zmm25
vmovdqa32 14080(%rdi), %zmm16
vmovdqa32 %zmm17, 14208(%rdi)
vpaddd 14272(%rdi), %zmm16, %zmm17
vpternlogd $150, %zmm24, %zmm28, %zmm21
vpaddd %zmm23, %zmm22, %zmm23
vpaddd 176(%rdi){1to16}, %zmm20, %zmm20
vpternlogd $150, %zmm25, %zmm19, %zmm26
vpaddd %zmm27, %zmm17, %zmm27
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm21, %zmm30, %zmm21
vpaddd 14336(%rdi), %zmm23, %zmm30
vpaddd 14784(%rdi), %zmm20, %zmm20
vpaddd %zmm26, %zmm27, %zmm26
vpaddd %zmm21, %zmm23, %zmm21
vmovdqa32 14464(%rdi), %zmm23
movq 3344(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $7, %zmm23, %zmm27
vprord $18, %zmm23, %zmm17
vpsrld $3, %zmm23, %zmm25
vmovdqa32 %zmm18, %zmm19
vpternlogd $184, %zmm29, %zmm30, %zmm19
vprord $6, %zmm30, %zmm22
movq 3352(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $11, %zmm30, %zmm24
vprord $25, %zmm30, %zmm28
vmovdqa32 13824(%rdi), %zmm16
vpternlogd $232, %zmm31, %zmm21, %zmm16
vprord $2, %zmm21, %zmm23
vmovdqa32 %zmm26, 14336(%rdi)
movq 3408(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $13, %zmm21, %zmm26
vpaddd %zmm19, %zmm20, %zmm19
vprord $22, %zmm21, %zmm20
vpternlogd $150, %zmm25, %zmm17, %zmm27
vpternlogd $150, %zmm28, %zmm24, %zmm22
vmovdqa32 14208(%rdi), %zmm28
vprord $17, %zmm28, %zmm24
vprord $19, %zmm28, %zmm25
vpsrld $10, %zmm28, %zmm17
movq 3416(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 14784(%rdi), %zmm28
vmovdqa32 %zmm21, 14272(%rdi)
vpaddd 13888(%rdi), %zmm28, %zmm21
vpternlogd $150, %zmm20, %zmm26, %zmm23
vpaddd %zmm22, %zmm19, %zmm22
vpaddd 180(%rdi){1to16}, %zmm18, %zmm18
movq 3472(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $150, %zmm17, %zmm25, %zmm24
vpaddd %zmm27, %zmm21, %zmm27
vpaddd %zmm23, %zmm16, %zmm23
vpaddd 13952(%rdi), %zmm22, %zmm16
vpaddd 14592(%rdi), %zmm18, %zmm18
vpaddd %zmm24, %zmm27, %zmm24
movq 3480(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm23, %zmm22, %zmm23
vmovdqa32 14656(%rdi), %zmm22
vprord $7, %zmm22, %zmm27
vprord $18, %zmm22, %zmm21
vpsrld $3, %zmm22, %zmm17
vmovdqa32 %zmm29, %zmm25
vpternlogd $184, %zmm30, %zmm16, %zmm25
vprord $6, %zmm16, %zmm19
vprord $11, %zmm16, %zmm20
movq 3536(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $25, %zmm16, %zmm26
vmovdqa32 14272(%rdi), %zmm28
vpternlogd $232, %zmm31, %zmm23, %zmm28
vmovdqa32 %zmm31, 13952(%rdi)
vprord $2, %zmm23, %zmm31
vprord $13, %zmm23, %zmm22
movq 3544(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm25, %zmm18, %zmm25
vprord $22, %zmm23, %zmm18
vpternlogd $150, %zmm17, %zmm21, %zmm27
vpternlogd $150, %zmm26, %zmm20, %zmm19
vmovdqa32 14336(%rdi), %zmm26
vprord $17, %zmm26, %zmm20
movq 3600(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $19, %zmm26, %zmm17
vpsrld $10, %zmm26, %zmm21
vmovdqa32 14592(%rdi), %zmm26
vmovdqa32 %zmm24, 13888(%rdi)
vpaddd 14464(%rdi), %zmm26, %zmm24
vpternlogd $150, %zmm18, %zmm22, %zmm31
vpaddd %zmm19, %zmm25, %zmm19
vpaddd 184(%rdi){1to16}, %zmm29, %zmm29
vpternlogd $150, %zmm21, %zmm17, %zmm20
movq 3608(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm27, %zmm24, %zmm27
vpaddd %zmm31, %zmm28, %zmm31
vpaddd 13824(%rdi), %zmm19, %zmm28
vpaddd 14528(%rdi), %zmm29, %zmm29
vpaddd %zmm20, %zmm27, %zmm20
vpaddd %zmm31, %zmm19, %zmm31
movq 3664(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 14976(%rdi), %zmm19
vprord $7, %zmm19, %zmm27
vprord $18, %zmm19, %zmm24
vpsrld $3, %zmm19, %zmm21
vmovdqa32 %zmm30, %zmm17
vpternlogd $184, %zmm16, %zmm28, %zmm17
movq 3672(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $6, %zmm28, %zmm25
vprord $11, %zmm28, %zmm18
vprord $25, %zmm28, %zmm22
vmovdqa32 14272(%rdi), %zmm26
vpternlogd $232, %zmm23, %zmm31, %zmm26
vprord $2, %zmm31, %zmm19
vmovdqa32 %zmm20, 13824(%rdi)
vprord $13, %zmm31, %zmm20
vpaddd %zmm17, %zmm29, %zmm17
movq 3728(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $22, %zmm31, %zmm29
vpternlogd $150, %zmm21, %zmm24, %zmm27
vpternlogd $150, %zmm22, %zmm18, %zmm25
vmovdqa32 13888(%rdi), %zmm22
vprord $17, %zmm22, %zmm18
vprord $19, %zmm22, %zmm21
movq 3736(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpsrld $10, %zmm22, %zmm24
vmovdqa32 14528(%rdi), %zmm22
vmovdqa32 %zmm31, 14464(%rdi)
vpaddd 14656(%rdi), %zmm22, %zmm31
vpternlogd $150, %zmm29, %zmm20, %zmm19
vpaddd %zmm25, %zmm17, %zmm25
movq 3792(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 188(%rdi){1to16}, %zmm30, %zmm30
vpternlogd $150, %zmm24, %zmm21, %zmm18
vpaddd %zmm27, %zmm31, %zmm27
vpaddd %zmm19, %zmm26, %zmm19
vpaddd 13952(%rdi), %zmm25, %zmm26
vpaddd 14016(%rdi), %zmm30, %zmm30
movq 3800(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm18, %zmm27, %zmm18
vpaddd %zmm19, %zmm25, %zmm19
vmovdqa32 14144(%rdi), %zmm25
vprord $7, %zmm25, %zmm27
vprord $18, %zmm25, %zmm31
vpsrld $3, %zmm25, %zmm24
vmovdqa32 %zmm16, %zmm21
vpternlogd $184, %zmm28, %zmm26, %zmm21
vprord $6, %zmm26, %zmm17
movq 3856(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $11, %zmm26, %zmm29
vprord $25, %zmm26, %zmm20
vmovdqa32 14464(%rdi), %zmm22
vpternlogd $232, %zmm23, %zmm19, %zmm22
vmovdqa32 %zmm23, 13952(%rdi)
vprord $2, %zmm19, %zmm23
movq 3864(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $13, %zmm19, %zmm25
vpaddd %zmm21, %zmm30, %zmm21
vprord $22, %zmm19, %zmm30
vpternlogd $150, %zmm24, %zmm31, %zmm27
vpternlogd $150, %zmm20, %zmm29, %zmm17
vmovdqa32 13824(%rdi), %zmm20
movq 3920(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $17, %zmm20, %zmm29
vprord $19, %zmm20, %zmm24
vpsrld $10, %zmm20, %zmm31
vmovdqa32 14016(%rdi), %zmm20
vmovdqa32 %zmm18, 14656(%rdi)
vpaddd 14976(%rdi), %zmm20, %zmm18
vpternlogd $150, %zmm30, %zmm25, %zmm23
vpaddd %zmm17, %zmm21, %zmm17
vpaddd 192(%rdi){1to16}, %zmm16, %zmm16
movq 3928(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $150, %zmm31, %zmm24, %zmm29
vpaddd %zmm27, %zmm18, %zmm27
vpaddd %zmm23, %zmm22, %zmm23
vpaddd 14272(%rdi), %zmm17, %zmm22
vpaddd 14720(%rdi), %zmm16, %zmm16
vpaddd %zmm29, %zmm27, %zmm29
movq 3984(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm23, %zmm17, %zmm23
vmovdqa32 14912(%rdi), %zmm17
vprord $7, %zmm17, %zmm27
vprord $18, %zmm17, %zmm18
vpsrld $3, %zmm17, %zmm31
vmovdqa32 %zmm28, %zmm24
movq 3992(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $184, %zmm26, %zmm22, %zmm24
vprord $6, %zmm22, %zmm21
vprord $11, %zmm22, %zmm30
vprord $25, %zmm22, %zmm25
vmovdqa32 14464(%rdi), %zmm20
vpternlogd $232, %zmm19, %zmm23, %zmm20
vprord $2, %zmm23, %zmm17
vmovdqa32 %zmm29, 14272(%rdi)
vprord $13, %zmm23, %zmm29
movq 4048(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm24, %zmm16, %zmm24
vprord $22, %zmm23, %zmm16
vpternlogd $150, %zmm31, %zmm18, %zmm27
vpternlogd $150, %zmm25, %zmm30, %zmm21
vmovdqa32 14656(%rdi), %zmm25
vprord $17, %zmm25, %zmm30
movq 4056(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $19, %zmm25, %zmm31
vpsrld $10, %zmm25, %zmm18
vmovdqa32 14720(%rdi), %zmm25
vmovdqa32 %zmm23, 14976(%rdi)
vpaddd 14144(%rdi), %zmm25, %zmm23
vpternlogd $150, %zmm16, %zmm29, %zmm17
movq 4112(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm21, %zmm24, %zmm21
vpaddd 196(%rdi){1to16}, %zmm28, %zmm28
vpternlogd $150, %zmm18, %zmm31, %zmm30
vpaddd %zmm27, %zmm23, %zmm27
vpaddd %zmm17, %zmm20, %zmm17
vpaddd 13952(%rdi), %zmm21, %zmm20
movq 4120(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 14208(%rdi), %zmm28, %zmm28
vpaddd %zmm30, %zmm27, %zmm30
vpaddd %zmm17, %zmm21, %zmm17
vmovdqa32 14848(%rdi), %zmm21
vprord $7, %zmm21, %zmm27
vprord $18, %zmm21, %zmm23
vpsrld $3, %zmm21, %zmm18
vmovdqa32 %zmm26, %zmm31
vpternlogd $184, %zmm22, %zmm20, %zmm31
movq 4176(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $6, %zmm20, %zmm24
vprord $11, %zmm20, %zmm16
vprord $25, %zmm20, %zmm29
vmovdqa32 14976(%rdi), %zmm25
vpternlogd $232, %zmm19, %zmm17, %zmm25
vmovdqa32 %zmm19, 13952(%rdi)
movq 4184(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $2, %zmm17, %zmm19
vprord $13, %zmm17, %zmm21
vpaddd %zmm31, %zmm28, %zmm31
vprord $22, %zmm17, %zmm28
vpternlogd $150, %zmm18, %zmm23, %zmm27
vpternlogd $150, %zmm29, %zmm16, %zmm24
movq 4240(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 14272(%rdi), %zmm29
vprord $17, %zmm29, %zmm16
vprord $19, %zmm29, %zmm18
vpsrld $10, %zmm29, %zmm23
vmovdqa32 14208(%rdi), %zmm29
vpaddd 14912(%rdi), %zmm29, %zmm29
vpternlogd $150, %zmm28, %zmm21, %zmm19
vpaddd %zmm24, %zmm31, %zmm24
vpaddd 200(%rdi){1to16}, %zmm26, %zmm26
movq 4248(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm23, %zmm18, %zmm16
vpaddd %zmm27, %zmm29, %zmm27
vpaddd %zmm19, %zmm25, %zmm19
vpaddd 14464(%rdi), %zmm24, %zmm25
vpaddd 14336(%rdi), %zmm26, %zmm26
vpaddd %zmm16, %zmm27, %zmm16
movq 4304(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm19, %zmm24, %zmm19
vmovdqa32 14400(%rdi), %zmm24
vprord $7, %zmm24, %zmm27
vprord $18, %zmm24, %zmm29
vpsrld $3, %zmm24, %zmm23
vmovdqa32 %zmm22, %zmm18
movq 4312(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $184, %zmm20, %zmm25, %zmm18
vprord $6, %zmm25, %zmm31
vprord $11, %zmm25, %zmm28
vprord $25, %zmm25, %zmm21
vmovdqa32 14976(%rdi), %zmm24
vpternlogd $232, %zmm17, %zmm19, %zmm24
vmovdqa32 %zmm16, 14464(%rdi)
vprord $2, %zmm19, %zmm16
vmovdqa32 %zmm17, 14208(%rdi)
movq 4368(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $13, %zmm19, %zmm17
vpaddd %zmm18, %zmm26, %zmm18
vprord $22, %zmm19, %zmm26
vpternlogd $150, %zmm23, %zmm29, %zmm27
vpternlogd $150, %zmm21, %zmm28, %zmm31
vprord $17, %zmm30, %zmm21
movq 4376(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $19, %zmm30, %zmm28
vpsrld $10, %zmm30, %zmm23
vmovdqa32 14336(%rdi), %zmm29
vpaddd 14848(%rdi), %zmm29, %zmm29
vpternlogd $150, %zmm26, %zmm17, %zmm16
vpaddd %zmm31, %zmm18, %zmm31
movq 4432(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 204(%rdi){1to16}, %zmm22, %zmm22
vpternlogd $150, %zmm23, %zmm28, %zmm21
vpaddd %zmm27, %zmm29, %zmm27
vpaddd %zmm16, %zmm24, %zmm16
vpaddd 13952(%rdi), %zmm31, %zmm24
vpaddd 13888(%rdi), %zmm22, %zmm22
vpaddd %zmm21, %zmm27, %zmm21
vpaddd %zmm16, %zmm31, %zmm16
vmovdqa32 14080(%rdi), %zmm31
movq 4440(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $7, %zmm31, %zmm27
vprord $18, %zmm31, %zmm29
vpsrld $3, %zmm31, %zmm23
vmovdqa32 %zmm20, %zmm28
vpternlogd $184, %zmm25, %zmm24, %zmm28
vprord $6, %zmm24, %zmm18
movq 4496(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $11, %zmm24, %zmm26
vprord $25, %zmm24, %zmm17
vmovdqa32 %zmm30, 13952(%rdi)
vmovdqa32 14208(%rdi), %zmm30
vpternlogd $232, %zmm19, %zmm16, %zmm30
vprord $2, %zmm16, %zmm31
movq 4504(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %zmm21, 14336(%rdi)
vprord $13, %zmm16, %zmm21
vpaddd %zmm28, %zmm22, %zmm28
vprord $22, %zmm16, %zmm22
vpternlogd $150, %zmm23, %zmm29, %zmm27
vpternlogd $150, %zmm17, %zmm26, %zmm18
movq 4560(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 14464(%rdi), %zmm17
vprord $17, %zmm17, %zmm26
vprord $19, %zmm17, %zmm23
vpsrld $10, %zmm17, %zmm29
vmovdqa32 13888(%rdi), %zmm17
vpaddd 14400(%rdi), %zmm17, %zmm17
vpternlogd $150, %zmm22, %zmm21, %zmm31
vpaddd %zmm18, %zmm28, %zmm18
vpaddd 208(%rdi){1to16}, %zmm20, %zmm20
movq 4568(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm29, %zmm23, %zmm26
vpaddd %zmm27, %zmm17, %zmm27
vpaddd %zmm31, %zmm30, %zmm31
vpaddd 14976(%rdi), %zmm18, %zmm30
vpaddd 13824(%rdi), %zmm20, %zmm20
vpaddd %zmm26, %zmm27, %zmm26
movq 4624(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm31, %zmm18, %zmm31
vmovdqa32 14784(%rdi), %zmm18
vprord $7, %zmm18, %zmm27
vprord $18, %zmm18, %zmm17
vpsrld $3, %zmm18, %zmm29
vmovdqa32 %zmm25, %zmm23
movq 4632(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $184, %zmm24, %zmm30, %zmm23
vprord $6, %zmm30, %zmm28
vprord $11, %zmm30, %zmm22
vprord $25, %zmm30, %zmm21
vmovdqa32 %zmm19, %zmm18
vpternlogd $232, %zmm16, %zmm31, %zmm18
vmovdqa32 %zmm19, 14976(%rdi)
vprord $2, %zmm31, %zmm19
vmovdqa32 %zmm26, 13888(%rdi)
movq 4688(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $13, %zmm31, %zmm26
vpaddd %zmm23, %zmm20, %zmm23
vprord $22, %zmm31, %zmm20
vpternlogd $150, %zmm29, %zmm17, %zmm27
vpternlogd $150, %zmm21, %zmm22, %zmm28
vmovdqa32 14336(%rdi), %zmm21
movq 4696(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $17, %zmm21, %zmm22
vprord $19, %zmm21, %zmm29
vpsrld $10, %zmm21, %zmm17
vmovdqa32 13824(%rdi), %zmm21
vpaddd 14080(%rdi), %zmm21, %zmm21
vpternlogd $150, %zmm20, %zmm26, %zmm19
movq 4752(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm28, %zmm23, %zmm28
vpaddd 212(%rdi){1to16}, %zmm25, %zmm25
vpternlogd $150, %zmm17, %zmm29, %zmm22
vpaddd %zmm27, %zmm21, %zmm27
vpaddd %zmm19, %zmm18, %zmm19
vpaddd 14208(%rdi), %zmm28, %zmm18
vpaddd 14656(%rdi), %zmm25, %zmm25
vpaddd %zmm22, %zmm27, %zmm22
vpaddd %zmm19, %zmm28, %zmm19
movq 4760(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 14592(%rdi), %zmm28
vprord $7, %zmm28, %zmm27
vprord $18, %zmm28, %zmm21
vpsrld $3, %zmm28, %zmm17
vmovdqa32 %zmm24, %zmm29
vpternlogd $184, %zmm30, %zmm18, %zmm29
movq 4816(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $6, %zmm18, %zmm23
vprord $11, %zmm18, %zmm20
vprord $25, %zmm18, %zmm26
vmovdqa32 %zmm16, %zmm28
vpternlogd $232, %zmm31, %zmm19, %zmm28
vmovdqa32 %zmm16, 14208(%rdi)
movq 4824(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $2, %zmm19, %zmm16
vmovdqa32 %zmm22, 13824(%rdi)
vprord $13, %zmm19, %zmm22
vpaddd %zmm29, %zmm25, %zmm29
vprord $22, %zmm19, %zmm25
vpternlogd $150, %zmm17, %zmm21, %zmm27
movq 4880(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm26, %zmm20, %zmm23
vmovdqa32 13888(%rdi), %zmm26
vprord $17, %zmm26, %zmm20
vprord $19, %zmm26, %zmm17
vpsrld $10, %zmm26, %zmm21
vmovdqa32 14656(%rdi), %zmm26
vpaddd 14784(%rdi), %zmm26, %zmm26
vpternlogd $150, %zmm25, %zmm22, %zmm16
vpaddd %zmm23, %zmm29, %zmm23
movq 4888(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 216(%rdi){1to16}, %zmm24, %zmm24
vpternlogd $150, %zmm21, %zmm17, %zmm20
vpaddd %zmm27, %zmm26, %zmm27
vpaddd %zmm16, %zmm28, %zmm16
vpaddd 14976(%rdi), %zmm23, %zmm28
vpaddd 14272(%rdi), %zmm24, %zmm24
movq 4944(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm20, %zmm27, %zmm20
vpaddd %zmm16, %zmm23, %zmm16
vmovdqa32 14528(%rdi), %zmm23
vprord $7, %zmm23, %zmm27
vprord $18, %zmm23, %zmm26
vpsrld $3, %zmm23, %zmm21
movq 4952(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %zmm30, %zmm17
vpternlogd $184, %zmm18, %zmm28, %zmm17
vprord $6, %zmm28, %zmm29
vprord $11, %zmm28, %zmm25
vprord $25, %zmm28, %zmm22
vmovdqa32 %zmm31, %zmm23
vpternlogd $232, %zmm19, %zmm16, %zmm23
vmovdqa32 %zmm31, 14976(%rdi)
vprord $2, %zmm16, %zmm31
movq 5008(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %zmm20, 14656(%rdi)
vprord $13, %zmm16, %zmm20
vpaddd %zmm17, %zmm24, %zmm17
vprord $22, %zmm16, %zmm24
vpternlogd $150, %zmm21, %zmm26, %zmm27
vpternlogd $150, %zmm22, %zmm25, %zmm29
movq 5016(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 13824(%rdi), %zmm22
vprord $17, %zmm22, %zmm25
vprord $19, %zmm22, %zmm21
vpsrld $10, %zmm22, %zmm26
vmovdqa32 14272(%rdi), %zmm22
vpaddd 14592(%rdi), %zmm22, %zmm22
movq 5072(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $150, %zmm24, %zmm20, %zmm31
vpaddd %zmm29, %zmm17, %zmm29
vpaddd 220(%rdi){1to16}, %zmm30, %zmm30
vpternlogd $150, %zmm26, %zmm21, %zmm25
vpaddd %zmm27, %zmm22, %zmm27
vpaddd %zmm31, %zmm23, %zmm31
vpaddd 14208(%rdi), %zmm29, %zmm23
vpaddd 13952(%rdi), %zmm30, %zmm30
vpaddd %zmm25, %zmm27, %zmm25
movq 5080(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm31, %zmm29, %zmm31
vmovdqa32 14016(%rdi), %zmm29
vprord $7, %zmm29, %zmm27
vprord $18, %zmm29, %zmm22
vpsrld $3, %zmm29, %zmm26
vmovdqa32 %zmm18, %zmm21
movq 5136(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $184, %zmm28, %zmm23, %zmm21
vprord $6, %zmm23, %zmm17
vprord $11, %zmm23, %zmm24
vprord $25, %zmm23, %zmm20
vmovdqa32 %zmm19, %zmm29
vpternlogd $232, %zmm16, %zmm31, %zmm29
movq 5144(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 %zmm19, 14208(%rdi)
vprord $2, %zmm31, %zmm19
vmovdqa32 %zmm25, 14272(%rdi)
vprord $13, %zmm31, %zmm25
vpaddd %zmm21, %zmm30, %zmm21
vprord $22, %zmm31, %zmm30
movq 5200(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $150, %zmm26, %zmm22, %zmm27
vpternlogd $150, %zmm20, %zmm24, %zmm17
vmovdqa32 14656(%rdi), %zmm20
vprord $17, %zmm20, %zmm24
vprord $19, %zmm20, %zmm26
vpsrld $10, %zmm20, %zmm22
vmovdqa32 13952(%rdi), %zmm20
vpaddd 14528(%rdi), %zmm20, %zmm20
vpternlogd $150, %zmm30, %zmm25, %zmm19
movq 5208(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm17, %zmm21, %zmm17
vpaddd 224(%rdi){1to16}, %zmm18, %zmm18
vpternlogd $150, %zmm22, %zmm26, %zmm24
vpaddd %zmm27, %zmm20, %zmm27
vpaddd %zmm19, %zmm29, %zmm19
vpaddd 14976(%rdi), %zmm17, %zmm29
movq 5264(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 14464(%rdi), %zmm18, %zmm18
vpaddd %zmm24, %zmm27, %zmm24
vpaddd %zmm19, %zmm17, %zmm19
vmovdqa32 14720(%rdi), %zmm17
vprord $7, %zmm17, %zmm27
vprord $18, %zmm17, %zmm20
movq 5272(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpsrld $3, %zmm17, %zmm17
vmovdqa32 %zmm28, %zmm22
vpternlogd $184, %zmm23, %zmm29, %zmm22
vprord $6, %zmm29, %zmm26
vprord $11, %zmm29, %zmm21
vprord $25, %zmm29, %zmm30
vmovdqa32 %zmm16, %zmm25
vpternlogd $232, %zmm31, %zmm19, %zmm25
vmovdqa32 %zmm24, 14720(%rdi)
movq 5328(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $2, %zmm19, %zmm24
vmovdqa32 %zmm16, 14976(%rdi)
vprord $13, %zmm19, %zmm16
vpaddd %zmm22, %zmm18, %zmm22
vprord $22, %zmm19, %zmm18
vpternlogd $150, %zmm17, %zmm20, %zmm27
movq 5336(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm30, %zmm21, %zmm26
vmovdqa32 14272(%rdi), %zmm30
vprord $17, %zmm30, %zmm21
vprord $19, %zmm30, %zmm17
vpsrld $10, %zmm30, %zmm20
vmovdqa32 14464(%rdi), %zmm30
movq 5392(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 14016(%rdi), %zmm30, %zmm30
vpternlogd $150, %zmm18, %zmm16, %zmm24
vpaddd %zmm26, %zmm22, %zmm26
vpaddd 228(%rdi){1to16}, %zmm28, %zmm28
vpternlogd $150, %zmm20, %zmm17, %zmm21
vpaddd %zmm27, %zmm30, %zmm27
vpaddd %zmm24, %zmm25, %zmm24
vpaddd 14208(%rdi), %zmm26, %zmm25
vpaddd 14336(%rdi), %zmm28, %zmm28
movq 5400(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm21, %zmm27, %zmm21
vpaddd %zmm24, %zmm26, %zmm24
vpaddd 232(%rdi){1to16}, %zmm23, %zmm26
vpternlogd $184, %zmm29, %zmm25, %zmm23
vprord $6, %zmm25, %zmm27
vprord $11, %zmm25, %zmm30
movq 5456(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $25, %zmm25, %zmm20
vmovdqa32 %zmm31, %zmm17
vpternlogd $232, %zmm19, %zmm24, %zmm17
vprord $2, %zmm24, %zmm22
vprord $13, %zmm24, %zmm18
vpaddd %zmm23, %zmm28, %zmm23
movq 5464(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $22, %zmm24, %zmm28
vpaddd 13888(%rdi), %zmm26, %zmm26
vpternlogd $150, %zmm20, %zmm30, %zmm27
vpternlogd $150, %zmm28, %zmm18, %zmm22
vpaddd %zmm27, %zmm23, %zmm27
vpaddd %zmm22, %zmm17, %zmm22
vpaddd 14976(%rdi), %zmm27, %zmm17
vpaddd %zmm22, %zmm27, %zmm22
vpaddd 236(%rdi){1to16}, %zmm29, %zmm27
movq 5520(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $184, %zmm25, %zmm17, %zmm29
vprord $6, %zmm17, %zmm23
vprord $11, %zmm17, %zmm28
vprord $25, %zmm17, %zmm18
vmovdqa32 %zmm19, %zmm20
vpternlogd $232, %zmm24, %zmm22, %zmm20
movq 5528(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $2, %zmm22, %zmm30
vprord $13, %zmm22, %zmm16
vpaddd %zmm29, %zmm26, %zmm29
vprord $22, %zmm22, %zmm26
vpaddd 13824(%rdi), %zmm27, %zmm27
vpternlogd $150, %zmm18, %zmm28, %zmm23
movq 5584(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $150, %zmm26, %zmm16, %zmm30
vpaddd %zmm23, %zmm29, %zmm23
vpaddd %zmm30, %zmm20, %zmm30
vpaddd %zmm31, %zmm23, %zmm31
vpaddd %zmm30, %zmm23, %zmm30
vpaddd 240(%rdi){1to16}, %zmm25, %zmm23
movq 5592(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $184, %zmm17, %zmm31, %zmm25
vprord $6, %zmm31, %zmm20
vprord $11, %zmm31, %zmm29
vprord $25, %zmm31, %zmm26
vmovdqa32 %zmm24, %zmm16
vpternlogd $232, %zmm22, %zmm30, %zmm16
vprord $2, %zmm30, %zmm18
vprord $13, %zmm30, %zmm28
vpaddd %zmm25, %zmm27, %zmm25
movq 5648(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $22, %zmm30, %zmm27
vpaddd 14656(%rdi), %zmm23, %zmm23
vpternlogd $150, %zmm26, %zmm29, %zmm20
vpternlogd $150, %zmm27, %zmm28, %zmm18
vpaddd %zmm20, %zmm25, %zmm20
vpaddd %zmm18, %zmm16, %zmm18
movq 5656(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm19, %zmm20, %zmm19
vpaddd %zmm18, %zmm20, %zmm18
vpaddd 244(%rdi){1to16}, %zmm17, %zmm20
vpternlogd $184, %zmm31, %zmm19, %zmm17
vprord $6, %zmm19, %zmm16
vprord $11, %zmm19, %zmm25
movq 5712(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $25, %zmm19, %zmm27
vmovdqa32 %zmm22, %zmm28
vpternlogd $232, %zmm30, %zmm18, %zmm28
vprord $2, %zmm18, %zmm26
vprord $13, %zmm18, %zmm29
vpaddd %zmm17, %zmm23, %zmm17
vprord $22, %zmm18, %zmm23
vpaddd 14272(%rdi), %zmm20, %zmm20
vpternlogd $150, %zmm27, %zmm25, %zmm16
movq 5720(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $150, %zmm23, %zmm29, %zmm26
vpaddd %zmm16, %zmm17, %zmm16
vpaddd %zmm26, %zmm28, %zmm26
vpaddd %zmm24, %zmm16, %zmm24
vpaddd %zmm26, %zmm16, %zmm26
vpaddd 248(%rdi){1to16}, %zmm31, %zmm16
movq 5776(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $184, %zmm19, %zmm24, %zmm31
vprord $6, %zmm24, %zmm28
vprord $11, %zmm24, %zmm17
vprord $25, %zmm24, %zmm23
vmovdqa32 %zmm30, %zmm29
vpternlogd $232, %zmm18, %zmm26, %zmm29
movq 5784(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $2, %zmm26, %zmm27
vprord $13, %zmm26, %zmm25
vpaddd %zmm31, %zmm20, %zmm31
vprord $22, %zmm26, %zmm20
vpaddd 14720(%rdi), %zmm16, %zmm16
vpternlogd $150, %zmm23, %zmm17, %zmm28
vpternlogd $150, %zmm20, %zmm25, %zmm27
vpaddd %zmm28, %zmm31, %zmm28
vpaddd %zmm27, %zmm29, %zmm27
movq 5840(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm22, %zmm28, %zmm22
vpaddd %zmm27, %zmm28, %zmm27
vpaddd 252(%rdi){1to16}, %zmm19, %zmm28
vpternlogd $184, %zmm24, %zmm22, %zmm19
vprord $6, %zmm22, %zmm29
vprord $11, %zmm22, %zmm31
movq 5848(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $25, %zmm22, %zmm20
vpternlogd $232, %zmm26, %zmm27, %zmm18
vprord $2, %zmm27, %zmm25
vprord $13, %zmm27, %zmm23
vpaddd %zmm19, %zmm16, %zmm19
vprord $22, %zmm27, %zmm16
movq 5904(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm21, %zmm28, %zmm21
vpternlogd $150, %zmm20, %zmm31, %zmm29
vpternlogd $150, %zmm16, %zmm23, %zmm25
vpaddd %zmm29, %zmm19, %zmm29
vpbroadcastd 592(%rdi), %zmm19
vpaddd 896(%rdi), %zmm19, %zmm16
movq 5912(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm25, %zmm18, %zmm25
vpaddd %zmm30, %zmm29, %zmm30
vmovdqa32 %zmm16, 896(%rdi)
vpaddd 512(%rdi){1to16}, %zmm16, %zmm18
vpaddd 528(%rdi){1to16}, %zmm16, %zmm19
vpaddd 324(%rdi){1to16}, %zmm16, %zmm23
vpaddd %zmm25, %zmm29, %zmm25
vpternlogd $226, %zmm24, %zmm30, %zmm22
vprord $6, %zmm30, %zmm24
movq 5968(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $11, %zmm30, %zmm29
vprord $25, %zmm30, %zmm30
vpbroadcastd 536(%rdi), %zmm20
vpbroadcastd 532(%rdi), %zmm31
vpternlogd $226, %zmm20, %zmm19, %zmm31
vprord $6, %zmm19, %zmm20
movq 5976(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $232, %zmm26, %zmm25, %zmm27
vpaddd %zmm22, %zmm21, %zmm22
vprord $2, %zmm25, %zmm21
vprord $13, %zmm25, %zmm26
vpternlogd $150, %zmm30, %zmm29, %zmm24
vprord $22, %zmm25, %zmm25
movq 6032(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $11, %zmm19, %zmm30
vprord $25, %zmm19, %zmm29
vpaddd 576(%rdi){1to16}, %zmm31, %zmm31
vpbroadcastd 520(%rdi), %zmm28
vpbroadcastd 516(%rdi), %zmm17
vpternlogd $232, %zmm28, %zmm18, %zmm17
vprord $2, %zmm18, %zmm28
vpaddd %zmm24, %zmm22, %zmm24
vpternlogd $150, %zmm25, %zmm26, %zmm21
movq 6040(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $13, %zmm18, %zmm25
vpternlogd $150, %zmm29, %zmm30, %zmm20
vprord $22, %zmm18, %zmm29
vpaddd %zmm21, %zmm27, %zmm21
vpaddd %zmm20, %zmm31, %zmm20
vpternlogd $150, %zmm29, %zmm25, %zmm28
movq 6096(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm21, %zmm24, %zmm21
vpaddd 524(%rdi){1to16}, %zmm20, %zmm24
vpaddd %zmm28, %zmm17, %zmm28
vpcmpleud 588(%rdi){1to16}, %zmm21, %k2
vprord $17, %zmm23, %zmm21
vprord $19, %zmm23, %zmm17
movq 6104(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpsrld $10, %zmm23, %zmm29
vpbroadcastd 532(%rdi), %zmm25
vpternlogd $184, %zmm19, %zmm24, %zmm25
vprord $6, %zmm24, %zmm31
vpaddd %zmm28, %zmm20, %zmm28
vprord $11, %zmm24, %zmm20
vprord $25, %zmm24, %zmm27
vpternlogd $150, %zmm29, %zmm17, %zmm21
vpaddd 580(%rdi){1to16}, %zmm25, %zmm25
movq 6160(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpbroadcastd 516(%rdi), %zmm29
vpternlogd $232, %zmm18, %zmm28, %zmm29
vprord $2, %zmm28, %zmm17
vprord $13, %zmm28, %zmm30
vprord $22, %zmm28, %zmm26
vpternlogd $150, %zmm27, %zmm20, %zmm31
movq 6168(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 332(%rdi){1to16}, %zmm21, %zmm21
vpternlogd $150, %zmm26, %zmm30, %zmm17
vpaddd %zmm31, %zmm25, %zmm31
vpaddd %zmm17, %zmm29, %zmm17
vpaddd 520(%rdi){1to16}, %zmm31, %zmm29
vpaddd %zmm17, %zmm31, %zmm17
movq 6224(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 56(%rdi){1to16}, %zmm19, %zmm31
vpternlogd $184, %zmm24, %zmm29, %zmm19
vprord $6, %zmm29, %zmm25
vprord $11, %zmm29, %zmm26
vprord $25, %zmm29, %zmm30
vmovdqa32 %zmm18, %zmm27
movq 6232(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $232, %zmm28, %zmm17, %zmm27
vprord $2, %zmm17, %zmm20
vprord $13, %zmm17, %zmm22
vpaddd 584(%rdi){1to16}, %zmm19, %zmm19
vmovdqa32 %zmm16, 14720(%rdi)
vprord $22, %zmm17, %zmm16
vpternlogd $150, %zmm30, %zmm26, %zmm25
vpternlogd $150, %zmm16, %zmm22, %zmm20
vpaddd %zmm25, %zmm19, %zmm25
movq 6288(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
pminud %xmm2, %xmm15
vprord $17, %zmm21, %zmm19
vprord $19, %zmm21, %zmm16
vpsrld $10, %zmm21, %zmm22
vpaddd %zmm20, %zmm27, %zmm20
vpaddd 516(%rdi){1to16}, %zmm25, %zmm27
vpternlogd $150, %zmm22, %zmm16, %zmm19
movq 6296(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
pminud %xmm4, %xmm15
vpaddd %zmm20, %zmm25, %zmm20
vmovdqa32 %zmm24, %zmm25
vpternlogd $184, %zmm29, %zmm27, %zmm25
vprord $6, %zmm27, %zmm22
vprord $11, %zmm27, %zmm16
vpaddd 60(%rdi){1to16}, %zmm24, %zmm24
movq 6352(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
pminud %xmm6, %xmm15
vprord $25, %zmm27, %zmm30
vpaddd 340(%rdi){1to16}, %zmm19, %zmm19
vmovdqa32 %zmm28, %zmm26
vpternlogd $232, %zmm17, %zmm20, %zmm26
vpaddd %zmm25, %zmm31, %zmm25
vprord $2, %zmm20, %zmm31
vmovdqa32 %zmm21, 14272(%rdi)
vprord $13, %zmm20, %zmm21
vmovdqa32 %zmm23, 14656(%rdi)
movq 6360(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
pminud %xmm8, %xmm15
vprord $22, %zmm20, %zmm23
vpternlogd $150, %zmm30, %zmm16, %zmm22
vpternlogd $150, %zmm23, %zmm21, %zmm31
vpaddd %zmm22, %zmm25, %zmm22
vpaddd %zmm31, %zmm26, %zmm31
vpaddd %zmm18, %zmm22, %zmm18
movdqa 544(%rdi), %xmm1
movdqa 560(%rdi), %xmm2
movq 3232(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm31, %zmm22, %zmm31
vpaddd 64(%rdi){1to16}, %zmm29, %zmm22
vpternlogd $184, %zmm27, %zmm18, %zmm29
vprord $6, %zmm18, %zmm26
vprord $11, %zmm18, %zmm25
vprord $25, %zmm18, %zmm23
movdqa 544(%rdi), %xmm3
movdqa 560(%rdi), %xmm4
movq 3240(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %zmm17, %zmm21
vpternlogd $232, %zmm20, %zmm31, %zmm21
vprord $2, %zmm31, %zmm30
vprord $13, %zmm31, %zmm16
vpaddd %zmm29, %zmm24, %zmm29
vprord $22, %zmm31, %zmm24
vpternlogd $150, %zmm23, %zmm25, %zmm26
vpternlogd $150, %zmm24, %zmm16, %zmm30
vpaddd %zmm26, %zmm29, %zmm26
movdqa 544(%rdi), %xmm5
movdqa 560(%rdi), %xmm6
movq 3296(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $17, %zmm19, %zmm29
vprord $19, %zmm19, %zmm24
vpsrld $10, %zmm19, %zmm16
vpaddd %zmm30, %zmm21, %zmm30
vpaddd %zmm28, %zmm26, %zmm28
vpternlogd $150, %zmm16, %zmm24, %zmm29
movdqa 544(%rdi), %xmm7
movdqa 560(%rdi), %xmm8
movq 3304(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm30, %zmm26, %zmm30
vmovdqa32 %zmm27, %zmm26
vpternlogd $184, %zmm18, %zmm28, %zmm26
vprord $6, %zmm28, %zmm16
vprord $11, %zmm28, %zmm24
vpaddd 68(%rdi){1to16}, %zmm27, %zmm27
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $25, %zmm28, %zmm21
vpaddd 348(%rdi){1to16}, %zmm29, %zmm29
vmovdqa32 %zmm20, %zmm23
vpternlogd $232, %zmm31, %zmm30, %zmm23
vpaddd %zmm26, %zmm22, %zmm26
vprord $2, %zmm30, %zmm22
vprord $13, %zmm30, %zmm25
vmovdqa32 %zmm19, 13824(%rdi)
vprord $22, %zmm30, %zmm19
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm21, %zmm24, %zmm16
vpaddd 14656(%rdi), %zmm27, %zmm27
vpternlogd $150, %zmm19, %zmm25, %zmm22
vpaddd %zmm16, %zmm26, %zmm16
vpaddd %zmm22, %zmm23, %zmm22
vpaddd %zmm17, %zmm16, %zmm17
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm22, %zmm16, %zmm22
vpbroadcastd 352(%rdi), %zmm16
vpaddd 14656(%rdi), %zmm16, %zmm23
vpaddd 72(%rdi){1to16}, %zmm18, %zmm16
vpternlogd $184, %zmm28, %zmm17, %zmm18
vprord $6, %zmm17, %zmm26
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $11, %zmm17, %zmm19
vprord $25, %zmm17, %zmm25
vmovdqa32 %zmm31, %zmm21
vpternlogd $232, %zmm30, %zmm22, %zmm21
vprord $2, %zmm22, %zmm24
vmovdqa32 %zmm23, 14976(%rdi)
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $13, %zmm22, %zmm23
vpaddd %zmm18, %zmm27, %zmm18
vprord $22, %zmm22, %zmm27
vpternlogd $150, %zmm25, %zmm19, %zmm26
vpternlogd $150, %zmm27, %zmm23, %zmm24
vpaddd %zmm26, %zmm18, %zmm26
vmovdqa32 14720(%rdi), %zmm18
vprord $7, %zmm18, %zmm27
vprord $18, %zmm18, %zmm23
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpsrld $3, %zmm18, %zmm25
vpaddd %zmm24, %zmm21, %zmm24
vprord $17, %zmm29, %zmm21
vpaddd %zmm20, %zmm26, %zmm20
vpternlogd $150, %zmm25, %zmm23, %zmm27
vpaddd %zmm24, %zmm26, %zmm24
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $19, %zmm29, %zmm26
vpsrld $10, %zmm29, %zmm25
vmovdqa32 %zmm28, %zmm23
vpternlogd $184, %zmm17, %zmm20, %zmm23
vprord $6, %zmm20, %zmm19
vmovdqa32 %zmm29, 13888(%rdi)
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $11, %zmm20, %zmm29
vmovdqa32 %zmm17, 14336(%rdi)
vprord $25, %zmm20, %zmm17
vmovdqa32 %zmm20, 14208(%rdi)
vmovdqa32 %zmm30, %zmm20
vpternlogd $232, %zmm22, %zmm24, %zmm20
vmovdqa32 %zmm30, 14464(%rdi)
vprord $2, %zmm24, %zmm30
vmovdqa32 %zmm22, 14016(%rdi)
movq 3360(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $13, %zmm24, %zmm22
vpaddd %zmm23, %zmm16, %zmm23
vprord $22, %zmm24, %zmm16
vpternlogd $150, %zmm25, %zmm26, %zmm21
vpternlogd $150, %zmm17, %zmm29, %zmm19
vpaddd 356(%rdi){1to16}, %zmm27, %zmm27
movq 3368(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm16, %zmm22, %zmm30
vpaddd %zmm19, %zmm23, %zmm19
vpaddd 76(%rdi){1to16}, %zmm28, %zmm28
vpaddd %zmm21, %zmm27, %zmm21
vpaddd %zmm30, %zmm20, %zmm30
vpaddd %zmm31, %zmm19, %zmm31
movq 3424(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 14272(%rdi), %zmm28, %zmm28
vpaddd %zmm30, %zmm19, %zmm30
vmovdqa32 14976(%rdi), %zmm19
vprord $17, %zmm19, %zmm20
vprord $19, %zmm19, %zmm27
vpsrld $10, %zmm19, %zmm23
vpaddd 14272(%rdi), %zmm18, %zmm18
vmovdqa32 14336(%rdi), %zmm16
vmovdqa32 14208(%rdi), %zmm22
movq 3432(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $226, %zmm16, %zmm31, %zmm22
vprord $6, %zmm31, %zmm17
vprord $11, %zmm31, %zmm29
vprord $25, %zmm31, %zmm25
vmovdqa32 14016(%rdi), %zmm26
vpternlogd $232, %zmm24, %zmm30, %zmm26
movq 3488(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $2, %zmm30, %zmm19
vmovdqa32 %zmm24, 14720(%rdi)
vprord $13, %zmm30, %zmm24
vpaddd %zmm22, %zmm28, %zmm22
vprord $22, %zmm30, %zmm28
vpternlogd $150, %zmm23, %zmm27, %zmm20
movq 3496(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm25, %zmm29, %zmm17
vpaddd 360(%rdi){1to16}, %zmm18, %zmm18
vpaddd 80(%rdi){1to16}, %zmm16, %zmm16
vpternlogd $150, %zmm28, %zmm24, %zmm19
vpaddd %zmm17, %zmm22, %zmm17
vpaddd %zmm20, %zmm18, %zmm20
movq 3552(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm19, %zmm26, %zmm19
vpaddd 14464(%rdi), %zmm17, %zmm26
vpaddd %zmm19, %zmm17, %zmm19
vprord $17, %zmm21, %zmm17
vprord $19, %zmm21, %zmm18
vpsrld $10, %zmm21, %zmm22
vmovdqa32 14208(%rdi), %zmm28
vpternlogd $184, %zmm31, %zmm26, %zmm28
vprord $6, %zmm26, %zmm24
movq 3560(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $11, %zmm26, %zmm25
vprord $25, %zmm26, %zmm29
vmovdqa32 14720(%rdi), %zmm23
vpternlogd $232, %zmm30, %zmm19, %zmm23
vprord $2, %zmm19, %zmm27
vmovdqa32 %zmm21, 14464(%rdi)
movq 3616(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $13, %zmm19, %zmm21
vpaddd %zmm28, %zmm16, %zmm28
vprord $22, %zmm19, %zmm16
vpternlogd $150, %zmm22, %zmm18, %zmm17
vpternlogd $150, %zmm29, %zmm25, %zmm24
vpbroadcastd 84(%rdi), %zmm29
movq 3624(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 14208(%rdi), %zmm29, %zmm25
vpternlogd $150, %zmm16, %zmm21, %zmm27
vpaddd 364(%rdi){1to16}, %zmm17, %zmm17
vpaddd %zmm24, %zmm28, %zmm24
vpaddd 13824(%rdi), %zmm25, %zmm25
vpaddd %zmm27, %zmm23, %zmm27
vpaddd 14016(%rdi), %zmm24, %zmm23
vpaddd %zmm27, %zmm24, %zmm27
vprord $17, %zmm20, %zmm24
movq 3680(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $19, %zmm20, %zmm28
vpsrld $10, %zmm20, %zmm16
vmovdqa32 %zmm31, %zmm21
vpternlogd $184, %zmm26, %zmm23, %zmm21
vprord $6, %zmm23, %zmm29
vprord $11, %zmm23, %zmm22
movq 3688(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $25, %zmm23, %zmm18
vmovdqa32 %zmm20, 14016(%rdi)
vmovdqa32 %zmm30, %zmm20
vpternlogd $232, %zmm19, %zmm27, %zmm20
vmovdqa32 %zmm30, 14208(%rdi)
vprord $2, %zmm27, %zmm30
movq 3744(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %zmm19, 14336(%rdi)
vprord $13, %zmm27, %zmm19
vpaddd %zmm21, %zmm25, %zmm21
vprord $22, %zmm27, %zmm25
vpternlogd $150, %zmm16, %zmm28, %zmm24
vpternlogd $150, %zmm18, %zmm22, %zmm29
vpaddd 88(%rdi){1to16}, %zmm31, %zmm31
vpternlogd $150, %zmm25, %zmm19, %zmm30
vpaddd 13824(%rdi), %zmm24, %zmm24
movq 3752(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm29, %zmm21, %zmm29
vpaddd %zmm30, %zmm20, %zmm30
vprord $17, %zmm17, %zmm20
vpaddd 14720(%rdi), %zmm29, %zmm21
vpaddd %zmm30, %zmm29, %zmm30
vprord $19, %zmm17, %zmm29
movq 3808(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpsrld $10, %zmm17, %zmm25
vmovdqa32 %zmm26, %zmm19
vpternlogd $184, %zmm23, %zmm21, %zmm19
vprord $6, %zmm21, %zmm18
vprord $11, %zmm21, %zmm22
vprord $25, %zmm21, %zmm16
movq 3816(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 14336(%rdi), %zmm28
vpternlogd $232, %zmm27, %zmm30, %zmm28
vmovdqa32 %zmm17, 14720(%rdi)
vprord $2, %zmm30, %zmm17
vmovdqa32 %zmm27, 13952(%rdi)
vprord $13, %zmm30, %zmm27
movq 3872(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm19, %zmm31, %zmm19
vprord $22, %zmm30, %zmm31
vpternlogd $150, %zmm25, %zmm29, %zmm20
vpternlogd $150, %zmm16, %zmm22, %zmm18
vpaddd 92(%rdi){1to16}, %zmm26, %zmm26
vpternlogd $150, %zmm31, %zmm27, %zmm17
vpaddd 372(%rdi){1to16}, %zmm20, %zmm20
vpaddd %zmm18, %zmm19, %zmm18
vpaddd 13888(%rdi), %zmm26, %zmm26
movq 3880(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm17, %zmm28, %zmm17
vpaddd 14208(%rdi), %zmm18, %zmm28
vpaddd %zmm17, %zmm18, %zmm17
vprord $17, %zmm24, %zmm18
vprord $19, %zmm24, %zmm19
vpsrld $10, %zmm24, %zmm31
movq 3936(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpbroadcastd 376(%rdi), %zmm27
vpaddd 13888(%rdi), %zmm27, %zmm16
vmovdqa32 %zmm23, %zmm27
vpternlogd $184, %zmm21, %zmm28, %zmm27
vprord $6, %zmm28, %zmm22
vprord $11, %zmm28, %zmm25
movq 3944(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $25, %zmm28, %zmm29
vmovdqa32 %zmm24, 14208(%rdi)
vmovdqa32 13952(%rdi), %zmm24
vpternlogd $232, %zmm30, %zmm17, %zmm24
vmovdqa32 %zmm30, 14528(%rdi)
vprord $2, %zmm17, %zmm30
vmovdqa32 %zmm28, 14592(%rdi)
vprord $13, %zmm17, %zmm28
vpaddd %zmm27, %zmm26, %zmm27
movq 4000(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $22, %zmm17, %zmm26
vpternlogd $150, %zmm31, %zmm19, %zmm18
vpternlogd $150, %zmm29, %zmm25, %zmm22
vpaddd 96(%rdi){1to16}, %zmm23, %zmm23
vpternlogd $150, %zmm26, %zmm28, %zmm30
vpaddd %zmm18, %zmm16, %zmm18
movq 4008(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm22, %zmm27, %zmm22
vpaddd 14976(%rdi), %zmm23, %zmm23
vpaddd %zmm30, %zmm24, %zmm30
vpaddd 14336(%rdi), %zmm22, %zmm24
vpaddd %zmm30, %zmm22, %zmm30
vprord $17, %zmm20, %zmm22
movq 4064(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $19, %zmm20, %zmm27
vpsrld $10, %zmm20, %zmm16
vpbroadcastd 380(%rdi), %zmm26
vpaddd 14976(%rdi), %zmm26, %zmm28
vmovdqa32 14592(%rdi), %zmm26
vpternlogd $226, %zmm21, %zmm24, %zmm26
vprord $6, %zmm24, %zmm29
vprord $11, %zmm24, %zmm25
vprord $25, %zmm24, %zmm31
movq 4072(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 14528(%rdi), %zmm19
vpternlogd $232, %zmm17, %zmm30, %zmm19
vmovdqa32 %zmm20, 14336(%rdi)
vprord $2, %zmm30, %zmm20
vmovdqa32 %zmm17, 14784(%rdi)
vprord $13, %zmm30, %zmm17
movq 4128(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm26, %zmm23, %zmm26
vprord $22, %zmm30, %zmm23
vpternlogd $150, %zmm16, %zmm27, %zmm22
vpternlogd $150, %zmm31, %zmm25, %zmm29
vpaddd 100(%rdi){1to16}, %zmm21, %zmm21
vpternlogd $150, %zmm23, %zmm17, %zmm20
movq 4136(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm22, %zmm28, %zmm22
vpaddd %zmm29, %zmm26, %zmm29
vpaddd 14464(%rdi), %zmm21, %zmm21
vpaddd %zmm20, %zmm19, %zmm20
vpaddd 13952(%rdi), %zmm29, %zmm19
vpaddd %zmm20, %zmm29, %zmm20
vmovdqa32 14656(%rdi), %zmm29
vprord $7, %zmm29, %zmm26
vprord $18, %zmm29, %zmm28
movq 4192(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpsrld $3, %zmm29, %zmm23
vprord $17, %zmm18, %zmm17
vprord $19, %zmm18, %zmm31
vmovdqa32 14592(%rdi), %zmm25
vpternlogd $184, %zmm24, %zmm19, %zmm25
vprord $6, %zmm19, %zmm16
movq 4200(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $11, %zmm19, %zmm27
vprord $25, %zmm19, %zmm29
vmovdqa32 %zmm19, 13952(%rdi)
vmovdqa32 14784(%rdi), %zmm19
vpternlogd $232, %zmm30, %zmm20, %zmm19
vmovdqa32 %zmm30, 14080(%rdi)
movq 4256(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $2, %zmm20, %zmm30
vmovdqa32 %zmm24, 14400(%rdi)
vprord $13, %zmm20, %zmm24
vpaddd %zmm25, %zmm21, %zmm25
vprord $22, %zmm20, %zmm21
vpternlogd $150, %zmm23, %zmm28, %zmm26
movq 4264(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm29, %zmm27, %zmm16
vpsrld $10, %zmm18, %zmm29
vpbroadcastd 384(%rdi), %zmm27
vpaddd 14464(%rdi), %zmm27, %zmm23
vpternlogd $150, %zmm21, %zmm24, %zmm30
vpaddd %zmm16, %zmm25, %zmm16
vpbroadcastd 104(%rdi), %zmm25
vpaddd 14592(%rdi), %zmm25, %zmm21
vpternlogd $150, %zmm29, %zmm31, %zmm17
movq 4320(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm26, %zmm23, %zmm26
vpaddd %zmm30, %zmm19, %zmm30
vpaddd 14528(%rdi), %zmm16, %zmm19
vpaddd 14016(%rdi), %zmm21, %zmm21
vpaddd %zmm17, %zmm26, %zmm17
vpaddd %zmm30, %zmm16, %zmm30
movq 4328(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $17, %zmm22, %zmm16
vprord $19, %zmm22, %zmm26
vpsrld $10, %zmm22, %zmm23
vmovdqa32 14400(%rdi), %zmm29
vmovdqa32 13952(%rdi), %zmm31
vpternlogd $226, %zmm29, %zmm19, %zmm31
movq 4384(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $6, %zmm19, %zmm25
vprord $11, %zmm19, %zmm24
vprord $25, %zmm19, %zmm27
vmovdqa32 14080(%rdi), %zmm28
vpternlogd $232, %zmm20, %zmm30, %zmm28
vmovdqa32 %zmm22, 14528(%rdi)
vprord $2, %zmm30, %zmm22
vmovdqa32 %zmm18, 14592(%rdi)
vprord $13, %zmm30, %zmm18
movq 4392(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm31, %zmm21, %zmm31
vprord $22, %zmm30, %zmm21
vpternlogd $150, %zmm23, %zmm26, %zmm16
vpternlogd $150, %zmm27, %zmm24, %zmm25
vmovdqa32 14016(%rdi), %zmm27
vpaddd 14656(%rdi), %zmm27, %zmm24
movq 4448(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 108(%rdi){1to16}, %zmm29, %zmm29
vpternlogd $150, %zmm21, %zmm18, %zmm22
vpaddd %zmm25, %zmm31, %zmm25
vpaddd 388(%rdi){1to16}, %zmm24, %zmm24
vpaddd 14720(%rdi), %zmm29, %zmm29
vpaddd %zmm22, %zmm28, %zmm22
movq 4456(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 14784(%rdi), %zmm25, %zmm28
vpaddd %zmm16, %zmm24, %zmm16
vpaddd %zmm22, %zmm25, %zmm22
vmovdqa32 14272(%rdi), %zmm25
vprord $7, %zmm25, %zmm24
vprord $18, %zmm25, %zmm31
vpsrld $3, %zmm25, %zmm21
vprord $17, %zmm17, %zmm18
vmovdqa32 13952(%rdi), %zmm23
movq 4512(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $184, %zmm19, %zmm28, %zmm23
vprord $6, %zmm28, %zmm26
vprord $11, %zmm28, %zmm27
vprord $25, %zmm28, %zmm25
vmovdqa32 %zmm28, 14784(%rdi)
vmovdqa32 %zmm20, %zmm28
movq 4520(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $232, %zmm30, %zmm22, %zmm28
vmovdqa32 %zmm20, 14400(%rdi)
vprord $2, %zmm22, %zmm20
vmovdqa32 %zmm30, 14656(%rdi)
vprord $13, %zmm22, %zmm30
vpaddd %zmm23, %zmm29, %zmm23
movq 4576(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $22, %zmm22, %zmm29
vpternlogd $150, %zmm21, %zmm31, %zmm24
vpternlogd $150, %zmm25, %zmm27, %zmm26
vprord $19, %zmm17, %zmm25
vpsrld $10, %zmm17, %zmm27
vpbroadcastd 392(%rdi), %zmm21
movq 4584(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 14720(%rdi), %zmm21, %zmm31
vpternlogd $150, %zmm29, %zmm30, %zmm20
vpaddd %zmm26, %zmm23, %zmm26
vpbroadcastd 112(%rdi), %zmm23
vpaddd 13952(%rdi), %zmm23, %zmm29
vpternlogd $150, %zmm27, %zmm25, %zmm18
vpaddd %zmm24, %zmm31, %zmm24
vpaddd %zmm20, %zmm28, %zmm20
vpaddd 14080(%rdi), %zmm26, %zmm28
movq 4640(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 14208(%rdi), %zmm29, %zmm29
vpaddd %zmm18, %zmm24, %zmm18
vpaddd %zmm20, %zmm26, %zmm20
vprord $17, %zmm16, %zmm26
vprord $19, %zmm16, %zmm24
vpsrld $10, %zmm16, %zmm31
movq 4648(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 14784(%rdi), %zmm27
vpternlogd $226, %zmm19, %zmm28, %zmm27
vprord $6, %zmm28, %zmm25
vprord $11, %zmm28, %zmm23
vprord $25, %zmm28, %zmm30
vmovdqa32 14656(%rdi), %zmm21
movq 4704(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $232, %zmm22, %zmm20, %zmm21
vmovdqa32 %zmm16, 14080(%rdi)
vprord $2, %zmm20, %zmm16
vmovdqa32 %zmm17, 13952(%rdi)
vprord $13, %zmm20, %zmm17
vpaddd %zmm27, %zmm29, %zmm27
vprord $22, %zmm20, %zmm29
vpternlogd $150, %zmm31, %zmm24, %zmm26
vpternlogd $150, %zmm30, %zmm23, %zmm25
movq 4712(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 14208(%rdi), %zmm30
vpaddd 14272(%rdi), %zmm30, %zmm23
vpaddd 116(%rdi){1to16}, %zmm19, %zmm19
vpternlogd $150, %zmm29, %zmm17, %zmm16
vpaddd %zmm25, %zmm27, %zmm25
vpaddd 396(%rdi){1to16}, %zmm23, %zmm23
movq 4768(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 14336(%rdi), %zmm19, %zmm19
vpaddd %zmm16, %zmm21, %zmm16
vpaddd 14400(%rdi), %zmm25, %zmm21
vpaddd %zmm26, %zmm23, %zmm26
vpaddd %zmm16, %zmm25, %zmm16
vmovdqa32 13824(%rdi), %zmm25
movq 4776(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $7, %zmm25, %zmm23
vprord $18, %zmm25, %zmm27
vpsrld $3, %zmm25, %zmm29
vprord $17, %zmm18, %zmm17
vmovdqa32 14784(%rdi), %zmm31
vpternlogd $184, %zmm28, %zmm21, %zmm31
vprord $6, %zmm21, %zmm24
vprord $11, %zmm21, %zmm30
vprord $25, %zmm21, %zmm25
movq 4832(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %zmm21, 14400(%rdi)
vmovdqa32 %zmm22, %zmm21
vpternlogd $232, %zmm20, %zmm16, %zmm21
vmovdqa32 %zmm22, 14272(%rdi)
vprord $2, %zmm16, %zmm22
vmovdqa32 %zmm20, 14848(%rdi)
movq 4840(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $13, %zmm16, %zmm20
vpaddd %zmm31, %zmm19, %zmm31
vprord $22, %zmm16, %zmm19
vpternlogd $150, %zmm29, %zmm27, %zmm23
vpternlogd $150, %zmm25, %zmm30, %zmm24
vprord $19, %zmm18, %zmm25
movq 4896(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $10, %zmm18, %zmm30
vpbroadcastd 400(%rdi), %zmm29
vpaddd 14336(%rdi), %zmm29, %zmm27
vpternlogd $150, %zmm19, %zmm20, %zmm22
vpaddd %zmm24, %zmm31, %zmm24
vpbroadcastd 120(%rdi), %zmm31
movq 4904(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 14784(%rdi), %zmm31, %zmm19
vpternlogd $150, %zmm30, %zmm25, %zmm17
vpaddd %zmm23, %zmm27, %zmm23
vpaddd %zmm22, %zmm21, %zmm22
vpaddd 14656(%rdi), %zmm24, %zmm21
vpaddd 14592(%rdi), %zmm19, %zmm19
vpaddd %zmm17, %zmm23, %zmm17
vpaddd %zmm22, %zmm24, %zmm22
vprord $17, %zmm26, %zmm24
movq 4960(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $19, %zmm26, %zmm23
vpsrld $10, %zmm26, %zmm27
vmovdqa32 14400(%rdi), %zmm30
vpternlogd $226, %zmm28, %zmm21, %zmm30
vprord $6, %zmm21, %zmm25
vprord $11, %zmm21, %zmm31
movq 4968(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $25, %zmm21, %zmm20
vmovdqa32 14848(%rdi), %zmm29
vpternlogd $232, %zmm16, %zmm22, %zmm29
vmovdqa32 %zmm26, 14656(%rdi)
vprord $2, %zmm22, %zmm26
vmovdqa32 %zmm18, 14784(%rdi)
movq 5024(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $13, %zmm22, %zmm18
vpaddd %zmm30, %zmm19, %zmm30
vprord $22, %zmm22, %zmm19
vpternlogd $150, %zmm27, %zmm23, %zmm24
vpternlogd $150, %zmm20, %zmm31, %zmm25
vmovdqa32 14592(%rdi), %zmm20
vpaddd 13824(%rdi), %zmm20, %zmm31
vpaddd 124(%rdi){1to16}, %zmm28, %zmm28
vpternlogd $150, %zmm19, %zmm18, %zmm26
movq 5032(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm25, %zmm30, %zmm25
vpaddd 404(%rdi){1to16}, %zmm31, %zmm31
vpaddd 14528(%rdi), %zmm28, %zmm28
vpaddd %zmm26, %zmm29, %zmm26
vpaddd 14272(%rdi), %zmm25, %zmm29
vpaddd %zmm24, %zmm31, %zmm24
movq 5088(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm26, %zmm25, %zmm26
vmovdqa32 13888(%rdi), %zmm25
vprord $7, %zmm25, %zmm31
vprord $18, %zmm25, %zmm30
vpsrld $3, %zmm25, %zmm19
vprord $17, %zmm17, %zmm18
movq 5096(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 14400(%rdi), %zmm27
vpternlogd $184, %zmm21, %zmm29, %zmm27
vprord $6, %zmm29, %zmm23
vprord $11, %zmm29, %zmm20
vprord $25, %zmm29, %zmm25
vmovdqa32 %zmm24, 14272(%rdi)
vmovdqa32 %zmm16, %zmm24
vpternlogd $232, %zmm22, %zmm26, %zmm24
vmovdqa32 %zmm16, 13824(%rdi)
movq 5152(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $2, %zmm26, %zmm16
vmovdqa32 %zmm22, 14912(%rdi)
vprord $13, %zmm26, %zmm22
vpaddd %zmm27, %zmm28, %zmm27
vprord $22, %zmm26, %zmm28
vpternlogd $150, %zmm19, %zmm30, %zmm31
movq 5160(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm25, %zmm20, %zmm23
vprord $19, %zmm17, %zmm25
vpsrld $10, %zmm17, %zmm20
vpbroadcastd 408(%rdi), %zmm19
vpaddd 14528(%rdi), %zmm19, %zmm30
vpternlogd $150, %zmm28, %zmm22, %zmm16
movq 5216(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm23, %zmm27, %zmm23
vpbroadcastd 128(%rdi), %zmm27
vpaddd 14400(%rdi), %zmm27, %zmm28
vpternlogd $150, %zmm20, %zmm25, %zmm18
vpaddd %zmm31, %zmm30, %zmm31
vpaddd %zmm16, %zmm24, %zmm16
vpaddd 14848(%rdi), %zmm23, %zmm24
vpaddd 13952(%rdi), %zmm28, %zmm28
vpaddd %zmm18, %zmm31, %zmm18
movq 5224(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm16, %zmm23, %zmm16
vmovdqa32 14976(%rdi), %zmm23
vprord $7, %zmm23, %zmm31
vprord $18, %zmm23, %zmm30
vpsrld $3, %zmm23, %zmm20
vmovdqa32 %zmm21, %zmm25
movq 5280(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $184, %zmm29, %zmm24, %zmm25
vprord $6, %zmm24, %zmm27
vprord $11, %zmm24, %zmm22
vprord $25, %zmm24, %zmm19
vmovdqa32 %zmm17, 14848(%rdi)
vmovdqa32 14912(%rdi), %zmm17
movq 5288(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $232, %zmm26, %zmm16, %zmm17
vprord $2, %zmm16, %zmm23
vmovdqa32 %zmm18, 14400(%rdi)
vprord $13, %zmm16, %zmm18
vpaddd %zmm25, %zmm28, %zmm25
vprord $22, %zmm16, %zmm28
movq 5344(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $150, %zmm20, %zmm30, %zmm31
vpternlogd $150, %zmm19, %zmm22, %zmm27
vmovdqa32 14272(%rdi), %zmm19
vprord $17, %zmm19, %zmm22
vprord $19, %zmm19, %zmm20
vpsrld $10, %zmm19, %zmm30
vmovdqa32 13952(%rdi), %zmm19
vmovdqa32 %zmm16, 14144(%rdi)
vpaddd 13888(%rdi), %zmm19, %zmm16
movq 5352(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm28, %zmm18, %zmm23
vpaddd %zmm27, %zmm25, %zmm27
vpaddd 132(%rdi){1to16}, %zmm21, %zmm21
vpternlogd $150, %zmm30, %zmm20, %zmm22
vpaddd %zmm31, %zmm16, %zmm31
vpaddd %zmm23, %zmm17, %zmm23
movq 5408(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 13824(%rdi), %zmm27, %zmm17
vpaddd 14080(%rdi), %zmm21, %zmm21
vpaddd %zmm22, %zmm31, %zmm22
vpaddd %zmm23, %zmm27, %zmm23
vmovdqa32 14464(%rdi), %zmm27
vprord $7, %zmm27, %zmm31
movq 5416(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $18, %zmm27, %zmm16
vpsrld $3, %zmm27, %zmm30
vmovdqa32 %zmm29, %zmm20
vpternlogd $184, %zmm24, %zmm17, %zmm20
vprord $6, %zmm17, %zmm25
vprord $11, %zmm17, %zmm28
vprord $25, %zmm17, %zmm18
vmovdqa32 14144(%rdi), %zmm19
vpternlogd $232, %zmm26, %zmm23, %zmm19
movq 5472(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %zmm26, 13824(%rdi)
vprord $2, %zmm23, %zmm26
vprord $13, %zmm23, %zmm27
vpaddd %zmm20, %zmm21, %zmm20
vprord $22, %zmm23, %zmm21
vpternlogd $150, %zmm30, %zmm16, %zmm31
movq 5480(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $150, %zmm18, %zmm28, %zmm25
vmovdqa32 14400(%rdi), %zmm18
vprord $17, %zmm18, %zmm28
vprord $19, %zmm18, %zmm30
vpsrld $10, %zmm18, %zmm16
vmovdqa32 14080(%rdi), %zmm18
movq 5536(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %zmm22, 13888(%rdi)
vpaddd 14976(%rdi), %zmm18, %zmm22
vpternlogd $150, %zmm21, %zmm27, %zmm26
vpaddd %zmm25, %zmm20, %zmm25
vpaddd 136(%rdi){1to16}, %zmm29, %zmm29
vpternlogd $150, %zmm16, %zmm30, %zmm28
vpaddd %zmm31, %zmm22, %zmm31
vpaddd %zmm26, %zmm19, %zmm26
vpaddd 14912(%rdi), %zmm25, %zmm19
movq 5544(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 14784(%rdi), %zmm29, %zmm29
vpaddd %zmm28, %zmm31, %zmm28
vpaddd %zmm26, %zmm25, %zmm26
vmovdqa32 14016(%rdi), %zmm25
vprord $7, %zmm25, %zmm31
vprord $18, %zmm25, %zmm22
movq 5600(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpsrld $3, %zmm25, %zmm16
vmovdqa32 %zmm24, %zmm30
vpternlogd $184, %zmm17, %zmm19, %zmm30
vprord $6, %zmm19, %zmm20
vprord $11, %zmm19, %zmm21
vprord $25, %zmm19, %zmm27
movq 5608(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 14144(%rdi), %zmm18
vpternlogd $232, %zmm23, %zmm26, %zmm18
vprord $2, %zmm26, %zmm25
vmovdqa32 %zmm28, 14912(%rdi)
vprord $13, %zmm26, %zmm28
vpaddd %zmm30, %zmm29, %zmm30
movq 5664(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $22, %zmm26, %zmm29
vpternlogd $150, %zmm16, %zmm22, %zmm31
vpternlogd $150, %zmm27, %zmm21, %zmm20
vmovdqa32 13888(%rdi), %zmm27
vprord $17, %zmm27, %zmm21
vprord $19, %zmm27, %zmm16
vpsrld $10, %zmm27, %zmm22
vmovdqa32 14784(%rdi), %zmm27
vmovdqa32 %zmm26, 14976(%rdi)
movq 5672(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 14464(%rdi), %zmm27, %zmm26
vpternlogd $150, %zmm29, %zmm28, %zmm25
vpaddd %zmm20, %zmm30, %zmm20
vpaddd 140(%rdi){1to16}, %zmm24, %zmm24
vpternlogd $150, %zmm22, %zmm16, %zmm21
vpaddd %zmm31, %zmm26, %zmm31
movq 5728(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm25, %zmm18, %zmm25
vpaddd 13824(%rdi), %zmm20, %zmm18
vpaddd 14656(%rdi), %zmm24, %zmm24
vpaddd %zmm21, %zmm31, %zmm21
vpaddd %zmm25, %zmm20, %zmm25
vmovdqa32 14720(%rdi), %zmm20
movq 5736(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $7, %zmm20, %zmm31
vprord $18, %zmm20, %zmm26
vpsrld $3, %zmm20, %zmm22
vmovdqa32 %zmm17, %zmm16
vpternlogd $184, %zmm19, %zmm18, %zmm16
vprord $6, %zmm18, %zmm30
vprord $11, %zmm18, %zmm29
vprord $25, %zmm18, %zmm28
vmovdqa32 14976(%rdi), %zmm27
movq 5792(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $232, %zmm23, %zmm25, %zmm27
vmovdqa32 %zmm23, 13824(%rdi)
vprord $2, %zmm25, %zmm23
vprord $13, %zmm25, %zmm20
vpaddd %zmm16, %zmm24, %zmm16
vprord $22, %zmm25, %zmm24
movq 5800(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm22, %zmm26, %zmm31
vpternlogd $150, %zmm28, %zmm29, %zmm30
vmovdqa32 14912(%rdi), %zmm28
vprord $17, %zmm28, %zmm29
vprord $19, %zmm28, %zmm22
vpsrld $10, %zmm28, %zmm26
movq 5856(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 14656(%rdi), %zmm28
vmovdqa32 %zmm21, 14464(%rdi)
vpaddd 14016(%rdi), %zmm28, %zmm21
vpternlogd $150, %zmm24, %zmm20, %zmm23
vpaddd %zmm30, %zmm16, %zmm30
vpaddd 144(%rdi){1to16}, %zmm17, %zmm17
vpternlogd $150, %zmm26, %zmm22, %zmm29
vpaddd %zmm31, %zmm21, %zmm31
vpaddd %zmm23, %zmm27, %zmm23
movq 5864(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd 14144(%rdi), %zmm30, %zmm27
vpaddd 14848(%rdi), %zmm17, %zmm17
vpaddd %zmm29, %zmm31, %zmm29
vpaddd %zmm23, %zmm30, %zmm23
vmovdqa32 14208(%rdi), %zmm30
vprord $7, %zmm30, %zmm31
movq 5920(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $18, %zmm30, %zmm21
vpsrld $3, %zmm30, %zmm26
vmovdqa32 %zmm19, %zmm22
vpternlogd $184, %zmm18, %zmm27, %zmm22
vprord $6, %zmm27, %zmm16
vprord $11, %zmm27, %zmm24
movq 5928(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $25, %zmm27, %zmm20
vmovdqa32 14976(%rdi), %zmm28
vpternlogd $232, %zmm25, %zmm23, %zmm28
vprord $2, %zmm23, %zmm30
vmovdqa32 %zmm29, 14144(%rdi)
vprord $13, %zmm23, %zmm29
vpaddd %zmm22, %zmm17, %zmm22
vprord $22, %zmm23, %zmm17
vpternlogd $150, %zmm26, %zmm21, %zmm31
movq 5984(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $150, %zmm20, %zmm24, %zmm16
vmovdqa32 14464(%rdi), %zmm20
vprord $17, %zmm20, %zmm24
vprord $19, %zmm20, %zmm26
vpsrld $10, %zmm20, %zmm21
vmovdqa32 14848(%rdi), %zmm20
movq 5992(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %zmm23, 14016(%rdi)
vpaddd 14720(%rdi), %zmm20, %zmm23
vpternlogd $150, %zmm17, %zmm29, %zmm30
vpaddd %zmm16, %zmm22, %zmm16
vpaddd 148(%rdi){1to16}, %zmm19, %zmm19
vpternlogd $150, %zmm21, %zmm26, %zmm24
movq 6048(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm31, %zmm23, %zmm31
vpaddd %zmm30, %zmm28, %zmm30
vpaddd 13824(%rdi), %zmm16, %zmm28
vpaddd 14272(%rdi), %zmm19, %zmm19
vpaddd %zmm24, %zmm31, %zmm24
vpaddd %zmm30, %zmm16, %zmm30
movq 6056(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 14336(%rdi), %zmm16
vprord $7, %zmm16, %zmm31
vprord $18, %zmm16, %zmm23
vpsrld $3, %zmm16, %zmm21
vmovdqa32 %zmm18, %zmm26
vpternlogd $184, %zmm27, %zmm28, %zmm26
vprord $6, %zmm28, %zmm22
vprord $11, %zmm28, %zmm17
vprord $25, %zmm28, %zmm29
movq 6112(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 14016(%rdi), %zmm20
vpternlogd $232, %zmm25, %zmm30, %zmm20
vmovdqa32 %zmm25, 13824(%rdi)
vprord $2, %zmm30, %zmm25
vprord $13, %zmm30, %zmm16
vpaddd %zmm26, %zmm19, %zmm26
movq 6120(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $22, %zmm30, %zmm19
vpternlogd $150, %zmm21, %zmm23, %zmm31
vpternlogd $150, %zmm29, %zmm17, %zmm22
vmovdqa32 14144(%rdi), %zmm29
vprord $17, %zmm29, %zmm17
vprord $19, %zmm29, %zmm21
movq 6176(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpsrld $10, %zmm29, %zmm23
vmovdqa32 14272(%rdi), %zmm29
vmovdqa32 %zmm24, 14720(%rdi)
vpaddd 14208(%rdi), %zmm29, %zmm24
vpternlogd $150, %zmm19, %zmm16, %zmm25
vpaddd %zmm22, %zmm26, %zmm22
vpaddd 152(%rdi){1to16}, %zmm18, %zmm18
vpternlogd $150, %zmm23, %zmm21, %zmm17
vpaddd %zmm31, %zmm24, %zmm31
movq 6184(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm25, %zmm20, %zmm25
vpaddd 14976(%rdi), %zmm22, %zmm20
vpaddd 14400(%rdi), %zmm18, %zmm18
vpaddd %zmm17, %zmm31, %zmm17
vpaddd %zmm25, %zmm22, %zmm25
vmovdqa32 14592(%rdi), %zmm22
movq 6240(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $7, %zmm22, %zmm31
vprord $18, %zmm22, %zmm24
vpsrld $3, %zmm22, %zmm23
vmovdqa32 %zmm27, %zmm21
vpternlogd $184, %zmm28, %zmm20, %zmm21
vprord $6, %zmm20, %zmm26
movq 6248(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $11, %zmm20, %zmm19
vprord $25, %zmm20, %zmm16
vmovdqa32 14016(%rdi), %zmm29
vpternlogd $232, %zmm30, %zmm25, %zmm29
vprord $2, %zmm25, %zmm22
vmovdqa32 %zmm17, 14976(%rdi)
vprord $13, %zmm25, %zmm17
vpaddd %zmm21, %zmm18, %zmm21
vprord $22, %zmm25, %zmm18
movq 6304(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
pminud %xmm2, %xmm15
vpternlogd $150, %zmm23, %zmm24, %zmm31
vpternlogd $150, %zmm16, %zmm19, %zmm26
vmovdqa32 14720(%rdi), %zmm16
vprord $17, %zmm16, %zmm19
vprord $19, %zmm16, %zmm23
vpsrld $10, %zmm16, %zmm24
movq 6312(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
pminud %xmm4, %xmm15
vmovdqa32 14400(%rdi), %zmm16
vmovdqa32 %zmm25, 14208(%rdi)
vpaddd 14336(%rdi), %zmm16, %zmm25
vpternlogd $150, %zmm18, %zmm17, %zmm22
vpaddd %zmm26, %zmm21, %zmm26
vpaddd 156(%rdi){1to16}, %zmm27, %zmm27
movq 6368(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
pminud %xmm6, %xmm15
vpternlogd $150, %zmm24, %zmm23, %zmm19
vpaddd %zmm31, %zmm25, %zmm31
vpaddd %zmm22, %zmm29, %zmm22
vpaddd 13824(%rdi), %zmm26, %zmm29
vpaddd 13888(%rdi), %zmm27, %zmm27
vpaddd %zmm19, %zmm31, %zmm19
movq 6376(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
pminud %xmm8, %xmm15
vpaddd %zmm22, %zmm26, %zmm22
vmovdqa32 14528(%rdi), %zmm26
vprord $7, %zmm26, %zmm31
vprord $18, %zmm26, %zmm25
vpsrld $3, %zmm26, %zmm24
vmovdqa32 %zmm28, %zmm23
vpternlogd $184, %zmm20, %zmm29, %zmm23
vprord $6, %zmm29, %zmm21
vprord $11, %zmm29, %zmm18
movdqa 544(%rdi), %xmm1
movdqa 560(%rdi), %xmm2
movq 3248(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $25, %zmm29, %zmm17
vmovdqa32 14208(%rdi), %zmm16
vpternlogd $232, %zmm30, %zmm22, %zmm16
vmovdqa32 %zmm30, 13824(%rdi)
vprord $2, %zmm22, %zmm30
vprord $13, %zmm22, %zmm26
movdqa 544(%rdi), %xmm3
movdqa 560(%rdi), %xmm4
movq 3256(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm23, %zmm27, %zmm23
vprord $22, %zmm22, %zmm27
vpternlogd $150, %zmm24, %zmm25, %zmm31
vpternlogd $150, %zmm17, %zmm18, %zmm21
vmovdqa32 14976(%rdi), %zmm17
vprord $17, %zmm17, %zmm18
movdqa 544(%rdi), %xmm5
movdqa 560(%rdi), %xmm6
movq 3312(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $19, %zmm17, %zmm24
vpsrld $10, %zmm17, %zmm25
vmovdqa32 13888(%rdi), %zmm17
vmovdqa32 %zmm19, 14336(%rdi)
vpaddd 14592(%rdi), %zmm17, %zmm19
vpternlogd $150, %zmm27, %zmm26, %zmm30
vpaddd %zmm21, %zmm23, %zmm21
vpaddd 160(%rdi){1to16}, %zmm28, %zmm28
vpternlogd $150, %zmm25, %zmm24, %zmm18
movdqa 544(%rdi), %xmm7
movdqa 560(%rdi), %xmm8
movq 3320(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm31, %zmm19, %zmm31
vpaddd %zmm30, %zmm16, %zmm30
vpaddd 14016(%rdi), %zmm21, %zmm16
vpaddd 14912(%rdi), %zmm28, %zmm28
vpaddd %zmm18, %zmm31, %zmm18
vpaddd %zmm30, %zmm21, %zmm30
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 13952(%rdi), %zmm21
vprord $7, %zmm21, %zmm31
vprord $18, %zmm21, %zmm19
vpsrld $3, %zmm21, %zmm25
vmovdqa32 %zmm20, %zmm24
vpternlogd $184, %zmm29, %zmm16, %zmm24
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $6, %zmm16, %zmm23
vprord $11, %zmm16, %zmm27
vprord $25, %zmm16, %zmm26
vmovdqa32 14208(%rdi), %zmm17
vpternlogd $232, %zmm22, %zmm30, %zmm17
vprord $2, %zmm30, %zmm21
vmovdqa32 %zmm18, 14016(%rdi)
vprord $13, %zmm30, %zmm18
vpaddd %zmm24, %zmm28, %zmm24
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $22, %zmm30, %zmm28
vpternlogd $150, %zmm25, %zmm19, %zmm31
vpternlogd $150, %zmm26, %zmm27, %zmm23
vmovdqa32 14336(%rdi), %zmm26
vprord $17, %zmm26, %zmm27
vprord $19, %zmm26, %zmm25
movq 48(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpsrld $10, %zmm26, %zmm19
vmovdqa32 14912(%rdi), %zmm26
vmovdqa32 %zmm30, 14592(%rdi)
vpaddd 14528(%rdi), %zmm26, %zmm30
vpternlogd $150, %zmm28, %zmm18, %zmm21
vpaddd %zmm23, %zmm24, %zmm23
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 164(%rdi){1to16}, %zmm20, %zmm20
vpternlogd $150, %zmm19, %zmm25, %zmm27
vpaddd %zmm31, %zmm30, %zmm31
vpaddd %zmm21, %zmm17, %zmm21
vpaddd 13824(%rdi), %zmm23, %zmm17
vpaddd 14464(%rdi), %zmm20, %zmm20
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm27, %zmm31, %zmm27
vpaddd %zmm21, %zmm23, %zmm21
vmovdqa32 14080(%rdi), %zmm23
vprord $7, %zmm23, %zmm31
vprord $18, %zmm23, %zmm30
vpsrld $3, %zmm23, %zmm19
vmovdqa32 %zmm29, %zmm25
vpternlogd $184, %zmm16, %zmm17, %zmm25
vprord $6, %zmm17, %zmm24
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $11, %zmm17, %zmm28
vprord $25, %zmm17, %zmm18
vmovdqa32 14592(%rdi), %zmm26
vpternlogd $232, %zmm22, %zmm21, %zmm26
vmovdqa32 %zmm22, 13824(%rdi)
vprord $2, %zmm21, %zmm22
movq 56(%rdi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $13, %zmm21, %zmm23
vpaddd %zmm25, %zmm20, %zmm25
vprord $22, %zmm21, %zmm20
vpternlogd $150, %zmm19, %zmm30, %zmm31
vpternlogd $150, %zmm18, %zmm28, %zmm24
vmovdqa32 14016(%rdi), %zmm18
movq 3376(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $17, %zmm18, %zmm28
vprord $19, %zmm18, %zmm19
vpsrld $10, %zmm18, %zmm30
vmovdqa32 14464(%rdi), %zmm18
vmovdqa32 %zmm27, 14528(%rdi)
vpaddd 13952(%rdi), %zmm18, %zmm27
vpternlogd $150, %zmm20, %zmm23, %zmm22
vpaddd %zmm24, %zmm25, %zmm24
vpaddd 168(%rdi){1to16}, %zmm29, %zmm29
movq 3384(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm30, %zmm19, %zmm28
vpaddd %zmm31, %zmm27, %zmm31
vpaddd %zmm22, %zmm26, %zmm22
vpaddd 14208(%rdi), %zmm24, %zmm26
vpaddd 14144(%rdi), %zmm29, %zmm29
vpaddd %zmm28, %zmm31, %zmm28
movq 3440(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd %zmm22, %zmm24, %zmm22
vmovdqa32 14784(%rdi), %zmm24
vprord $7, %zmm24, %zmm31
vprord $18, %zmm24, %zmm27
vpsrld $3, %zmm24, %zmm30
vmovdqa32 %zmm16, %zmm19
movq 3448(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $184, %zmm17, %zmm26, %zmm19
vprord $6, %zmm26, %zmm25
vprord $11, %zmm26, %zmm20
vprord $25, %zmm26, %zmm23
vmovdqa32 14592(%rdi), %zmm18
vpternlogd $232, %zmm21, %zmm22, %zmm18
vprord $2, %zmm22, %zmm24
vmovdqa32 %zmm28, 14208(%rdi)
vprord $13, %zmm22, %zmm28
movq 3504(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm19, %zmm29, %zmm19
vprord $22, %zmm22, %zmm29
vpternlogd $150, %zmm30, %zmm27, %zmm31
vpternlogd $150, %zmm23, %zmm20, %zmm25
vmovdqa32 14528(%rdi), %zmm23
vprord $17, %zmm23, %zmm20
movq 3512(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $19, %zmm23, %zmm30
vpsrld $10, %zmm23, %zmm27
vmovdqa32 14144(%rdi), %zmm23
vmovdqa32 %zmm22, 13952(%rdi)
vpaddd 14080(%rdi), %zmm23, %zmm22
vpternlogd $150, %zmm29, %zmm28, %zmm24
movq 3568(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm25, %zmm19, %zmm25
vpaddd 172(%rdi){1to16}, %zmm16, %zmm16
vpternlogd $150, %zmm27, %zmm30, %zmm20
vpaddd %zmm31, %zmm22, %zmm31
vpaddd %zmm24, %zmm18, %zmm24
vpaddd 13824(%rdi), %zmm25, %zmm18
vpaddd 14720(%rdi), %zmm16, %zmm16
vpaddd %zmm20, %zmm31, %zmm20
vpaddd %zmm24, %zmm25, %zmm24
movq 3576(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 14656(%rdi), %zmm25
vprord $7, %zmm25, %zmm31
vprord $18, %zmm25, %zmm22
vpsrld $3, %zmm25, %zmm27
vmovdqa32 %zmm17, %zmm30
vpternlogd $184, %zmm26, %zmm18, %zmm30
movq 3632(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vprord $6, %zmm18, %zmm19
vprord $11, %zmm18, %zmm29
vprord $25, %zmm18, %zmm28
vmovdqa32 13952(%rdi), %zmm23
vpternlogd $232, %zmm21, %zmm24, %zmm23
vmovdqa32 %zmm21, 13824(%rdi)
movq 3640(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $2, %zmm24, %zmm21
vprord $13, %zmm24, %zmm25
vpaddd %zmm30, %zmm16, %zmm30
vprord $22, %zmm24, %zmm16
vpternlogd $150, %zmm27, %zmm22, %zmm31
vpternlogd $150, %zmm28, %zmm29, %zmm19
movq 3696(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 14208(%rdi), %zmm28
vprord $17, %zmm28, %zmm29
vprord $19, %zmm28, %zmm27
vpsrld $10, %zmm28, %zmm22
vmovdqa32 14720(%rdi), %zmm28
vmovdqa32 %zmm20, 14080(%rdi)
vpaddd 14784(%rdi), %zmm28, %zmm20
vpternlogd $150, %zmm16, %zmm25, %zmm21
vpaddd %zmm19, %zmm30, %zmm19
movq 3704(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 176(%rdi){1to16}, %zmm17, %zmm17
vpternlogd $150, %zmm22, %zmm27, %zmm29
vpaddd %zmm31, %zmm20, %zmm31
vpaddd %zmm21, %zmm23, %zmm21
vpaddd 14592(%rdi), %zmm19, %zmm23
vpaddd 14976(%rdi), %zmm17, %zmm17
movq 3760(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd %zmm29, %zmm31, %zmm29
vpaddd %zmm21, %zmm19, %zmm21
vmovdqa32 14848(%rdi), %zmm19
vprord $7, %zmm19, %zmm31
vprord $18, %zmm19, %zmm20
vpsrld $3, %zmm19, %zmm22
movq 3768(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vmovdqa32 %zmm26, %zmm27
vpternlogd $184, %zmm18, %zmm23, %zmm27
vprord $6, %zmm23, %zmm30
vprord $11, %zmm23, %zmm16
vprord $25, %zmm23, %zmm25
vmovdqa32 13952(%rdi), %zmm28
vpternlogd $232, %zmm24, %zmm21, %zmm28
vprord $2, %zmm21, %zmm19
vmovdqa32 %zmm29, 14592(%rdi)
movq 3824(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vprord $13, %zmm21, %zmm29
vpaddd %zmm27, %zmm17, %zmm27
vprord $22, %zmm21, %zmm17
vpternlogd $150, %zmm22, %zmm20, %zmm31
vpternlogd $150, %zmm25, %zmm16, %zmm30
vmovdqa32 14080(%rdi), %zmm25
movq 3832(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $17, %zmm25, %zmm16
vprord $19, %zmm25, %zmm22
vpsrld $10, %zmm25, %zmm20
vmovdqa32 14976(%rdi), %zmm25
vmovdqa32 %zmm21, 14784(%rdi)
vpaddd 14656(%rdi), %zmm25, %zmm21
movq 3888(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $150, %zmm17, %zmm29, %zmm19
vpaddd %zmm30, %zmm27, %zmm30
vpaddd 180(%rdi){1to16}, %zmm26, %zmm26
vpternlogd $150, %zmm20, %zmm22, %zmm16
vpaddd %zmm31, %zmm21, %zmm31
vpaddd %zmm19, %zmm28, %zmm19
vpaddd 13824(%rdi), %zmm30, %zmm28
vpaddd 14336(%rdi), %zmm26, %zmm26
vpaddd %zmm16, %zmm31, %zmm16
movq 3896(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd %zmm19, %zmm30, %zmm19
vmovdqa32 14272(%rdi), %zmm30
vprord $7, %zmm30, %zmm31
vprord $18, %zmm30, %zmm21
vpsrld $3, %zmm30, %zmm20
vmovdqa32 %zmm18, %zmm22
movq 3952(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $184, %zmm23, %zmm28, %zmm22
vprord $6, %zmm28, %zmm27
vprord $11, %zmm28, %zmm17
vprord $25, %zmm28, %zmm29
vmovdqa32 14784(%rdi), %zmm25
vpternlogd $232, %zmm24, %zmm19, %zmm25
movq 3960(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %zmm24, 13824(%rdi)
vprord $2, %zmm19, %zmm24
vprord $13, %zmm19, %zmm30
vpaddd %zmm22, %zmm26, %zmm22
vprord $22, %zmm19, %zmm26
vpternlogd $150, %zmm20, %zmm21, %zmm31
movq 4016(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $150, %zmm29, %zmm17, %zmm27
vmovdqa32 14592(%rdi), %zmm29
vprord $17, %zmm29, %zmm17
vprord $19, %zmm29, %zmm20
vpsrld $10, %zmm29, %zmm21
vmovdqa32 14336(%rdi), %zmm29
vmovdqa32 %zmm16, 14656(%rdi)
vpaddd 14848(%rdi), %zmm29, %zmm16
vpternlogd $150, %zmm26, %zmm30, %zmm24
movq 4024(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm27, %zmm22, %zmm27
vpaddd 184(%rdi){1to16}, %zmm18, %zmm18
vpternlogd $150, %zmm21, %zmm20, %zmm17
vpaddd %zmm31, %zmm16, %zmm31
vpaddd %zmm24, %zmm25, %zmm24
vpaddd 13952(%rdi), %zmm27, %zmm25
movq 4080(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 14016(%rdi), %zmm18, %zmm18
vpaddd %zmm17, %zmm31, %zmm17
vpaddd %zmm24, %zmm27, %zmm24
vmovdqa32 14400(%rdi), %zmm27
vprord $7, %zmm27, %zmm31
vprord $18, %zmm27, %zmm16
movq 4088(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpsrld $3, %zmm27, %zmm21
vmovdqa32 %zmm23, %zmm20
vpternlogd $184, %zmm28, %zmm25, %zmm20
vprord $6, %zmm25, %zmm22
vprord $11, %zmm25, %zmm26
vprord $25, %zmm25, %zmm30
vmovdqa32 14784(%rdi), %zmm29
vpternlogd $232, %zmm19, %zmm24, %zmm29
vprord $2, %zmm24, %zmm27
movq 4144(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %zmm17, 13952(%rdi)
vprord $13, %zmm24, %zmm17
vpaddd %zmm20, %zmm18, %zmm20
vprord $22, %zmm24, %zmm18
vpternlogd $150, %zmm21, %zmm16, %zmm31
vpternlogd $150, %zmm30, %zmm26, %zmm22
movq 4152(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 14656(%rdi), %zmm30
vprord $17, %zmm30, %zmm26
vprord $19, %zmm30, %zmm21
vpsrld $10, %zmm30, %zmm16
vmovdqa32 14016(%rdi), %zmm30
vmovdqa32 %zmm24, 14848(%rdi)
movq 4208(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 14272(%rdi), %zmm30, %zmm24
vpternlogd $150, %zmm18, %zmm17, %zmm27
vpaddd %zmm22, %zmm20, %zmm22
vpaddd 188(%rdi){1to16}, %zmm23, %zmm23
vpternlogd $150, %zmm16, %zmm21, %zmm26
vpaddd %zmm31, %zmm24, %zmm31
vpaddd %zmm27, %zmm29, %zmm27
vpaddd 13824(%rdi), %zmm22, %zmm29
vpaddd 14528(%rdi), %zmm23, %zmm23
movq 4216(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm26, %zmm31, %zmm26
vpaddd %zmm27, %zmm22, %zmm27
vmovdqa32 13888(%rdi), %zmm22
vprord $7, %zmm22, %zmm31
vprord $18, %zmm22, %zmm24
vpsrld $3, %zmm22, %zmm16
movq 4272(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %zmm28, %zmm21
vpternlogd $184, %zmm25, %zmm29, %zmm21
vprord $6, %zmm29, %zmm20
vprord $11, %zmm29, %zmm18
vprord $25, %zmm29, %zmm17
vmovdqa32 14848(%rdi), %zmm30
movq 4280(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $232, %zmm19, %zmm27, %zmm30
vmovdqa32 %zmm19, 13824(%rdi)
vprord $2, %zmm27, %zmm19
vprord $13, %zmm27, %zmm22
vpaddd %zmm21, %zmm23, %zmm21
vprord $22, %zmm27, %zmm23
movq 4336(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $150, %zmm16, %zmm24, %zmm31
vpternlogd $150, %zmm17, %zmm18, %zmm20
vmovdqa32 13952(%rdi), %zmm17
vprord $17, %zmm17, %zmm18
vprord $19, %zmm17, %zmm16
vpsrld $10, %zmm17, %zmm24
vmovdqa32 14528(%rdi), %zmm17
vmovdqa32 %zmm26, 14272(%rdi)
vpaddd 14400(%rdi), %zmm17, %zmm26
movq 4344(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm23, %zmm22, %zmm19
vpaddd %zmm20, %zmm21, %zmm20
vpaddd 192(%rdi){1to16}, %zmm28, %zmm28
vpternlogd $150, %zmm24, %zmm16, %zmm18
vpaddd %zmm31, %zmm26, %zmm31
vpaddd %zmm19, %zmm30, %zmm19
movq 4400(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 14784(%rdi), %zmm20, %zmm30
vpaddd 14208(%rdi), %zmm28, %zmm28
vpaddd %zmm18, %zmm31, %zmm18
vpaddd %zmm19, %zmm20, %zmm19
vmovdqa32 14912(%rdi), %zmm20
vprord $7, %zmm20, %zmm31
movq 4408(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $18, %zmm20, %zmm26
vpsrld $3, %zmm20, %zmm24
vmovdqa32 %zmm25, %zmm16
vpternlogd $184, %zmm29, %zmm30, %zmm16
vprord $6, %zmm30, %zmm21
vprord $11, %zmm30, %zmm23
vprord $25, %zmm30, %zmm22
vmovdqa32 14848(%rdi), %zmm17
vpternlogd $232, %zmm27, %zmm19, %zmm17
movq 4464(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $2, %zmm19, %zmm20
vmovdqa32 %zmm18, 14784(%rdi)
vprord $13, %zmm19, %zmm18
vpaddd %zmm16, %zmm28, %zmm16
vprord $22, %zmm19, %zmm28
vpternlogd $150, %zmm24, %zmm26, %zmm31
movq 4472(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $150, %zmm22, %zmm23, %zmm21
vmovdqa32 14272(%rdi), %zmm22
vprord $17, %zmm22, %zmm23
vprord $19, %zmm22, %zmm24
vpsrld $10, %zmm22, %zmm26
vmovdqa32 14208(%rdi), %zmm22
movq 4528(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %zmm19, 14400(%rdi)
vpaddd 13888(%rdi), %zmm22, %zmm19
vpternlogd $150, %zmm28, %zmm18, %zmm20
vpaddd %zmm21, %zmm16, %zmm21
vpaddd 196(%rdi){1to16}, %zmm25, %zmm25
vpternlogd $150, %zmm26, %zmm24, %zmm23
vpaddd %zmm31, %zmm19, %zmm31
vpaddd %zmm20, %zmm17, %zmm20
vpaddd 13824(%rdi), %zmm21, %zmm17
movq 4536(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 14080(%rdi), %zmm25, %zmm25
vpaddd %zmm23, %zmm31, %zmm23
vpaddd %zmm20, %zmm21, %zmm20
vmovdqa32 14464(%rdi), %zmm21
vprord $7, %zmm21, %zmm31
vprord $18, %zmm21, %zmm19
movq 4592(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpsrld $3, %zmm21, %zmm26
vmovdqa32 %zmm29, %zmm24
vpternlogd $184, %zmm30, %zmm17, %zmm24
vprord $6, %zmm17, %zmm16
vprord $11, %zmm17, %zmm28
vprord $25, %zmm17, %zmm18
movq 4600(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 14400(%rdi), %zmm22
vpternlogd $232, %zmm27, %zmm20, %zmm22
vmovdqa32 %zmm27, 13824(%rdi)
vprord $2, %zmm20, %zmm27
vprord $13, %zmm20, %zmm21
vpaddd %zmm24, %zmm25, %zmm24
vprord $22, %zmm20, %zmm25
vpternlogd $150, %zmm26, %zmm19, %zmm31
vpternlogd $150, %zmm18, %zmm28, %zmm16
movq 4656(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 14784(%rdi), %zmm18
vprord $17, %zmm18, %zmm28
vprord $19, %zmm18, %zmm26
vpsrld $10, %zmm18, %zmm19
vmovdqa32 14080(%rdi), %zmm18
vpaddd 14912(%rdi), %zmm18, %zmm18
movq 4664(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpternlogd $150, %zmm25, %zmm21, %zmm27
vpaddd %zmm16, %zmm24, %zmm16
vpaddd 200(%rdi){1to16}, %zmm29, %zmm29
vpternlogd $150, %zmm19, %zmm26, %zmm28
vpaddd %zmm31, %zmm18, %zmm31
vpaddd %zmm27, %zmm22, %zmm27
movq 4720(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpaddd 14848(%rdi), %zmm16, %zmm22
vpaddd 14592(%rdi), %zmm29, %zmm29
vpaddd %zmm28, %zmm31, %zmm28
vpaddd %zmm27, %zmm16, %zmm27
vmovdqa32 14144(%rdi), %zmm16
vprord $7, %zmm16, %zmm31
movq 4728(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vprord $18, %zmm16, %zmm18
vpsrld $3, %zmm16, %zmm19
vmovdqa32 %zmm30, %zmm26
vpternlogd $184, %zmm17, %zmm22, %zmm26
vprord $6, %zmm22, %zmm24
vprord $11, %zmm22, %zmm25
vprord $25, %zmm22, %zmm21
vmovdqa32 14400(%rdi), %zmm16
vpternlogd $232, %zmm20, %zmm27, %zmm16
movq 4784(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vmovdqa32 %zmm28, 14848(%rdi)
vprord $2, %zmm27, %zmm28
vmovdqa32 %zmm20, 14080(%rdi)
vprord $13, %zmm27, %zmm20
vpaddd %zmm26, %zmm29, %zmm26
vprord $22, %zmm27, %zmm29
movq 4792(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm19, %zmm18, %zmm31
vpternlogd $150, %zmm21, %zmm25, %zmm24
vprord $17, %zmm23, %zmm21
vprord $19, %zmm23, %zmm25
vpsrld $10, %zmm23, %zmm19
vmovdqa32 14592(%rdi), %zmm18
movq 4848(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd 14464(%rdi), %zmm18, %zmm18
vpternlogd $150, %zmm29, %zmm20, %zmm28
vpaddd %zmm24, %zmm26, %zmm24
vpaddd 204(%rdi){1to16}, %zmm30, %zmm30
vpternlogd $150, %zmm19, %zmm25, %zmm21
vpaddd %zmm31, %zmm18, %zmm31
vpaddd %zmm28, %zmm16, %zmm28
vpaddd 13824(%rdi), %zmm24, %zmm16
vpaddd 14656(%rdi), %zmm30, %zmm30
movq 4856(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpaddd %zmm21, %zmm31, %zmm21
vpaddd %zmm28, %zmm24, %zmm28
vmovdqa32 14720(%rdi), %zmm24
vprord $7, %zmm24, %zmm31
vprord $18, %zmm24, %zmm18
vpsrld $3, %zmm24, %zmm19
movq 4912(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 %zmm17, %zmm25
vpternlogd $184, %zmm22, %zmm16, %zmm25
vprord $6, %zmm16, %zmm26
vprord $11, %zmm16, %zmm29
vprord $25, %zmm16, %zmm20
vmovdqa32 %zmm23, 13824(%rdi)
movq 4920(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vmovdqa32 14080(%rdi), %zmm23
vpternlogd $232, %zmm27, %zmm28, %zmm23
vprord $2, %zmm28, %zmm24
vmovdqa32 %zmm21, 14592(%rdi)
vprord $13, %zmm28, %zmm21
vpaddd %zmm25, %zmm30, %zmm25
vprord $22, %zmm28, %zmm30
vpternlogd $150, %zmm19, %zmm18, %zmm31
vpternlogd $150, %zmm20, %zmm29, %zmm26
movq 4976(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 14848(%rdi), %zmm20
vprord $17, %zmm20, %zmm29
vprord $19, %zmm20, %zmm19
vpsrld $10, %zmm20, %zmm18
vmovdqa32 14656(%rdi), %zmm20
vpaddd 14144(%rdi), %zmm20, %zmm20
movq 4984(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $150, %zmm30, %zmm21, %zmm24
vpaddd %zmm26, %zmm25, %zmm26
vpaddd 208(%rdi){1to16}, %zmm17, %zmm17
vpternlogd $150, %zmm18, %zmm19, %zmm29
vpaddd %zmm31, %zmm20, %zmm31
vpaddd %zmm24, %zmm23, %zmm24
movq 5040(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpaddd 14400(%rdi), %zmm26, %zmm23
vpaddd 13952(%rdi), %zmm17, %zmm17
vpaddd %zmm29, %zmm31, %zmm29
vpaddd %zmm24, %zmm26, %zmm24
vmovdqa32 14976(%rdi), %zmm26
vprord $7, %zmm26, %zmm31
movq 5048(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $18, %zmm26, %zmm20
vpsrld $3, %zmm26, %zmm18
vmovdqa32 %zmm22, %zmm19
vpternlogd $184, %zmm16, %zmm23, %zmm19
vprord $6, %zmm23, %zmm25
vprord $11, %zmm23, %zmm30
vprord $25, %zmm23, %zmm21
vmovdqa32 %zmm27, %zmm26
vpternlogd $232, %zmm28, %zmm24, %zmm26
movq 5104(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vmovdqa32 %zmm27, 14400(%rdi)
vprord $2, %zmm24, %zmm27
vmovdqa32 %zmm29, 14656(%rdi)
vprord $13, %zmm24, %zmm29
vpaddd %zmm19, %zmm17, %zmm19
vprord $22, %zmm24, %zmm17
movq 5112(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vpternlogd $150, %zmm18, %zmm20, %zmm31
vpternlogd $150, %zmm21, %zmm30, %zmm25
vmovdqa32 14592(%rdi), %zmm21
vprord $17, %zmm21, %zmm30
vprord $19, %zmm21, %zmm18
vpsrld $10, %zmm21, %zmm20
movq 5168(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vmovdqa32 13952(%rdi), %zmm21
vpaddd 14720(%rdi), %zmm21, %zmm21
vpternlogd $150, %zmm17, %zmm29, %zmm27
vpaddd %zmm25, %zmm19, %zmm25
vpaddd 212(%rdi){1to16}, %zmm22, %zmm22
vpternlogd $150, %zmm20, %zmm18, %zmm30
vpaddd %zmm31, %zmm21, %zmm31
vpaddd %zmm27, %zmm26, %zmm27
vpaddd 14080(%rdi), %zmm25, %zmm26
movq 5176(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpaddd 14272(%rdi), %zmm22, %zmm22
vpaddd %zmm30, %zmm31, %zmm30
vpaddd %zmm27, %zmm25, %zmm27
vmovdqa32 14336(%rdi), %zmm25
vprord $7, %zmm25, %zmm31
vprord $18, %zmm25, %zmm21
movq 5232(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpsrld $3, %zmm25, %zmm20
vmovdqa32 %zmm16, %zmm18
vpternlogd $184, %zmm23, %zmm26, %zmm18
vprord $6, %zmm26, %zmm19
vprord $11, %zmm26, %zmm17
vprord $25, %zmm26, %zmm29
movq 5240(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vmovdqa32 %zmm28, %zmm25
vpternlogd $232, %zmm24, %zmm27, %zmm25
vmovdqa32 %zmm28, 14080(%rdi)
vprord $2, %zmm27, %zmm28
vmovdqa32 %zmm30, 13952(%rdi)
vprord $13, %zmm27, %zmm30
vpaddd %zmm18, %zmm22, %zmm18
vprord $22, %zmm27, %zmm22
vpternlogd $150, %zmm20, %zmm21, %zmm31
movq 5296(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vpternlogd $150, %zmm29, %zmm17, %zmm19
vmovdqa32 14656(%rdi), %zmm29
vprord $17, %zmm29, %zmm17
vprord $19, %zmm29, %zmm20
vpsrld $10, %zmm29, %zmm21
vmovdqa32 14272(%rdi), %zmm29
movq 5304(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd 14976(%rdi), %zmm29, %zmm29
vpternlogd $150, %zmm22, %zmm30, %zmm28
vpaddd %zmm19, %zmm18, %zmm19
vpaddd 216(%rdi){1to16}, %zmm16, %zmm16
vpternlogd $150, %zmm21, %zmm20, %zmm17
vpaddd %zmm31, %zmm29, %zmm31
movq 5360(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpaddd %zmm28, %zmm25, %zmm28
vpaddd 14400(%rdi), %zmm19, %zmm25
vpaddd 14784(%rdi), %zmm16, %zmm16
vpaddd %zmm17, %zmm31, %zmm17
vpaddd %zmm28, %zmm19, %zmm28
vmovdqa32 14016(%rdi), %zmm19
movq 5368(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $7, %zmm19, %zmm31
vprord $18, %zmm19, %zmm29
vpsrld $3, %zmm19, %zmm21
vmovdqa32 %zmm23, %zmm20
vpternlogd $184, %zmm26, %zmm25, %zmm20
vprord $6, %zmm25, %zmm18
vprord $11, %zmm25, %zmm22
vprord $25, %zmm25, %zmm30
vmovdqa32 %zmm24, %zmm19
movq 5424(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpternlogd $232, %zmm27, %zmm28, %zmm19
vmovdqa32 %zmm24, 14400(%rdi)
vprord $2, %zmm28, %zmm24
vmovdqa32 %zmm17, 14272(%rdi)
vprord $13, %zmm28, %zmm17
vpaddd %zmm20, %zmm16, %zmm20
movq 5432(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $22, %zmm28, %zmm16
vpternlogd $150, %zmm21, %zmm29, %zmm31
vpternlogd $150, %zmm30, %zmm22, %zmm18
vmovdqa32 13952(%rdi), %zmm30
vprord $17, %zmm30, %zmm22
vprord $19, %zmm30, %zmm21
movq 5488(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpsrld $10, %zmm30, %zmm29
vmovdqa32 14784(%rdi), %zmm30
vpaddd 14336(%rdi), %zmm30, %zmm30
vpternlogd $150, %zmm16, %zmm17, %zmm24
vpaddd %zmm18, %zmm20, %zmm18
vpaddd 220(%rdi){1to16}, %zmm23, %zmm23
vpternlogd $150, %zmm29, %zmm21, %zmm22
vpaddd %zmm31, %zmm30, %zmm31
vpaddd %zmm24, %zmm19, %zmm24
movq 5496(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd 14080(%rdi), %zmm18, %zmm19
vpaddd 13824(%rdi), %zmm23, %zmm23
vpaddd %zmm22, %zmm31, %zmm22
vpaddd %zmm24, %zmm18, %zmm24
vmovdqa32 14528(%rdi), %zmm18
vprord $7, %zmm18, %zmm31
movq 5552(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $18, %zmm18, %zmm30
vpsrld $3, %zmm18, %zmm29
vmovdqa32 %zmm26, %zmm21
vpternlogd $184, %zmm25, %zmm19, %zmm21
vprord $6, %zmm19, %zmm20
vprord $11, %zmm19, %zmm16
movq 5560(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vprord $25, %zmm19, %zmm17
vmovdqa32 %zmm27, %zmm18
vpternlogd $232, %zmm28, %zmm24, %zmm18
vmovdqa32 %zmm27, 14080(%rdi)
vprord $2, %zmm24, %zmm27
vmovdqa32 %zmm22, 14784(%rdi)
vprord $13, %zmm24, %zmm22
vpaddd %zmm21, %zmm23, %zmm21
vprord $22, %zmm24, %zmm23
movq 5616(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $150, %zmm29, %zmm30, %zmm31
vpternlogd $150, %zmm17, %zmm16, %zmm20
vmovdqa32 14272(%rdi), %zmm17
vprord $17, %zmm17, %zmm16
vprord $19, %zmm17, %zmm29
vpsrld $10, %zmm17, %zmm30
movq 5624(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vmovdqa32 13824(%rdi), %zmm17
vpaddd 14016(%rdi), %zmm17, %zmm17
vpternlogd $150, %zmm23, %zmm22, %zmm27
vpaddd %zmm20, %zmm21, %zmm20
vpaddd 224(%rdi){1to16}, %zmm26, %zmm26
vpternlogd $150, %zmm30, %zmm29, %zmm16
movq 5680(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm31, %zmm17, %zmm31
vpaddd %zmm27, %zmm18, %zmm27
vpaddd 14400(%rdi), %zmm20, %zmm18
vpaddd 14848(%rdi), %zmm26, %zmm26
vpaddd %zmm16, %zmm31, %zmm16
vpaddd %zmm27, %zmm20, %zmm27
vmovdqa32 14208(%rdi), %zmm20
vprord $7, %zmm20, %zmm31
vprord $18, %zmm20, %zmm17
movq 5688(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vpsrld $3, %zmm20, %zmm20
vmovdqa32 %zmm25, %zmm30
vpternlogd $184, %zmm19, %zmm18, %zmm30
vprord $6, %zmm18, %zmm29
vprord $11, %zmm18, %zmm21
vprord $25, %zmm18, %zmm23
movq 5744(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vmovdqa32 %zmm28, %zmm22
vpternlogd $232, %zmm24, %zmm27, %zmm22
vmovdqa32 %zmm16, 14208(%rdi)
vprord $2, %zmm27, %zmm16
vmovdqa32 %zmm28, 14400(%rdi)
vprord $13, %zmm27, %zmm28
movq 5752(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpaddd %zmm30, %zmm26, %zmm30
vprord $22, %zmm27, %zmm26
vpternlogd $150, %zmm20, %zmm17, %zmm31
vpternlogd $150, %zmm23, %zmm21, %zmm29
vmovdqa32 14784(%rdi), %zmm23
vprord $17, %zmm23, %zmm21
movq 5808(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $19, %zmm23, %zmm20
vpsrld $10, %zmm23, %zmm17
vmovdqa32 14848(%rdi), %zmm23
vpaddd 14528(%rdi), %zmm23, %zmm23
vpternlogd $150, %zmm26, %zmm28, %zmm16
vpaddd %zmm29, %zmm30, %zmm29
vpaddd 228(%rdi){1to16}, %zmm25, %zmm25
vpternlogd $150, %zmm17, %zmm20, %zmm21
vpaddd %zmm31, %zmm23, %zmm31
movq 5816(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpaddd %zmm16, %zmm22, %zmm16
vpaddd 14080(%rdi), %zmm29, %zmm22
vpaddd 14592(%rdi), %zmm25, %zmm25
vpaddd %zmm21, %zmm31, %zmm21
vpaddd %zmm16, %zmm29, %zmm16
vpaddd 232(%rdi){1to16}, %zmm19, %zmm29
movq 5872(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $184, %zmm18, %zmm22, %zmm19
vprord $6, %zmm22, %zmm31
vprord $11, %zmm22, %zmm23
vprord $25, %zmm22, %zmm17
vmovdqa32 %zmm24, %zmm20
vpternlogd $232, %zmm27, %zmm16, %zmm20
movq 5880(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $2, %zmm16, %zmm30
vprord $13, %zmm16, %zmm26
vpaddd %zmm19, %zmm25, %zmm19
vprord $22, %zmm16, %zmm25
vpaddd 14656(%rdi), %zmm29, %zmm29
vpternlogd $150, %zmm17, %zmm23, %zmm31
vpternlogd $150, %zmm25, %zmm26, %zmm30
vpaddd %zmm31, %zmm19, %zmm31
vpaddd %zmm30, %zmm20, %zmm30
movq 5936(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd 14400(%rdi), %zmm31, %zmm20
vpaddd %zmm30, %zmm31, %zmm30
vpaddd 236(%rdi){1to16}, %zmm18, %zmm31
vpternlogd $184, %zmm22, %zmm20, %zmm18
vprord $6, %zmm20, %zmm19
vprord $11, %zmm20, %zmm25
movq 5944(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $25, %zmm20, %zmm26
vmovdqa32 %zmm27, %zmm17
vpternlogd $232, %zmm16, %zmm30, %zmm17
vprord $2, %zmm30, %zmm23
vprord $13, %zmm30, %zmm28
vpaddd %zmm18, %zmm29, %zmm18
movq 6000(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vprord $22, %zmm30, %zmm29
vpaddd 13952(%rdi), %zmm31, %zmm31
vpternlogd $150, %zmm26, %zmm25, %zmm19
vpternlogd $150, %zmm29, %zmm28, %zmm23
vpaddd %zmm19, %zmm18, %zmm19
vpaddd %zmm23, %zmm17, %zmm23
vpaddd %zmm24, %zmm19, %zmm24
vpaddd %zmm23, %zmm19, %zmm23
vpaddd 240(%rdi){1to16}, %zmm22, %zmm19
movq 6008(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $184, %zmm20, %zmm24, %zmm22
vprord $6, %zmm24, %zmm17
vprord $11, %zmm24, %zmm18
vprord $25, %zmm24, %zmm29
vmovdqa32 %zmm16, %zmm28
vpternlogd $232, %zmm30, %zmm23, %zmm28
movq 6064(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
vprord $2, %zmm23, %zmm26
vprord $13, %zmm23, %zmm25
vpaddd %zmm22, %zmm31, %zmm22
vprord $22, %zmm23, %zmm31
vpaddd 14272(%rdi), %zmm19, %zmm19
vpternlogd $150, %zmm29, %zmm18, %zmm17
movq 6072(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
vpternlogd $150, %zmm31, %zmm25, %zmm26
vpaddd %zmm17, %zmm22, %zmm17
vpaddd %zmm26, %zmm28, %zmm26
vpaddd %zmm27, %zmm17, %zmm27
vpaddd %zmm26, %zmm17, %zmm26
vpaddd 244(%rdi){1to16}, %zmm20, %zmm17
movq 6128(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
vpternlogd $184, %zmm24, %zmm27, %zmm20
vprord $6, %zmm27, %zmm28
vprord $11, %zmm27, %zmm22
vprord $25, %zmm27, %zmm31
vmovdqa32 %zmm30, %zmm25
vpternlogd $232, %zmm23, %zmm26, %zmm25
vprord $2, %zmm26, %zmm29
vprord $13, %zmm26, %zmm18
vpaddd %zmm20, %zmm19, %zmm20
movq 6136(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
vprord $22, %zmm26, %zmm19
vpaddd 14784(%rdi), %zmm17, %zmm17
vpternlogd $150, %zmm31, %zmm22, %zmm28
vpternlogd $150, %zmm19, %zmm18, %zmm29
vpaddd %zmm28, %zmm20, %zmm28
vpaddd %zmm29, %zmm25, %zmm29
movq 6192(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm2, %xmm1
vpaddd %zmm16, %zmm28, %zmm16
vpaddd %zmm29, %zmm28, %zmm29
vpaddd 248(%rdi){1to16}, %zmm24, %zmm28
vpternlogd $184, %zmm27, %zmm16, %zmm24
vprord $6, %zmm16, %zmm25
vprord $11, %zmm16, %zmm20
movq 6200(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm4, %xmm3
vprord $25, %zmm16, %zmm19
vmovdqa32 %zmm23, %zmm18
vpternlogd $232, %zmm26, %zmm29, %zmm18
vprord $2, %zmm29, %zmm31
vprord $13, %zmm29, %zmm22
vpaddd %zmm24, %zmm17, %zmm24
vprord $22, %zmm29, %zmm17
vpaddd 14208(%rdi), %zmm28, %zmm28
vpternlogd $150, %zmm19, %zmm20, %zmm25
movq 6256(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm6, %xmm5
vpternlogd $150, %zmm17, %zmm22, %zmm31
vpaddd %zmm25, %zmm24, %zmm25
vpaddd %zmm31, %zmm18, %zmm31
vpaddd %zmm30, %zmm25, %zmm30
vpaddd %zmm31, %zmm25, %zmm31
vpaddd 252(%rdi){1to16}, %zmm27, %zmm25
movq 6264(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm8, %xmm7
vpternlogd $184, %zmm16, %zmm30, %zmm27
vprord $6, %zmm30, %zmm18
vprord $11, %zmm30, %zmm24
vprord $25, %zmm30, %zmm17
vpternlogd $232, %zmm29, %zmm31, %zmm26
vprord $2, %zmm31, %zmm22
movq 6320(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm1, %xmm2
pminud %xmm2, %xmm15
vprord $13, %zmm31, %zmm19
vpaddd %zmm27, %zmm28, %zmm27
vprord $22, %zmm31, %zmm28
vpaddd %zmm21, %zmm25, %zmm21
vpternlogd $150, %zmm17, %zmm24, %zmm18
vpternlogd $150, %zmm28, %zmm19, %zmm22
vpaddd %zmm18, %zmm27, %zmm18
vpaddd %zmm22, %zmm26, %zmm22
vpaddd %zmm23, %zmm18, %zmm23
movq 6328(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm3, %xmm4
pminud %xmm4, %xmm15
vpaddd %zmm22, %zmm18, %zmm22
vpternlogd $226, %zmm16, %zmm23, %zmm30
vprord $6, %zmm23, %zmm16
vprord $11, %zmm23, %zmm18
vprord $25, %zmm23, %zmm23
vpternlogd $232, %zmm29, %zmm22, %zmm31
movq 6384(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm5, %xmm6
pminud %xmm6, %xmm15
vprord $2, %zmm22, %zmm29
vprord $13, %zmm22, %zmm26
vpaddd %zmm30, %zmm21, %zmm30
vprord $22, %zmm22, %zmm22
vpternlogd $150, %zmm23, %zmm18, %zmm16
vpternlogd $150, %zmm22, %zmm26, %zmm29
movq 6392(%rsi), %xmm0
sha256rnds2 %xmm0, %xmm7, %xmm8
pminud %xmm8, %xmm15
vpaddd %zmm16, %zmm30, %zmm16
vpaddd %zmm29, %zmm31, %zmm29
vpaddd %zmm29, %zmm16, %zmm29
vpcmpleud 588(%rdi){1to16}, %zmm29, %k3
xchg %rsi, %rdx
test %rax, %rax
js 3f
pextrd $3, %xmm15, %r8d
cmp 588(%rdi), %r8d
jbe 4f
kortestw %k1, %k1
jnz 4f
kortestw %k2, %k2
jnz 4f
kortestw %k3, %k3
jnz 4f
3:
inc %rax
cmp %rcx, %rax
jl 2b
4:
ret
