// Generated from server/framework/ by `npm run framework`; change the YAML there.
import type { InstrumentSheet, PmcSheet } from './policy-evaluation.ts'
export const instruments: InstrumentSheet = /* @__PURE__ */ JSON.parse(`{
"weights":{"strong":4,"words":1,"elements":2},
"otherwise":"environment.strategy",
"sides":[
{
"id":"supply",
"name":{"zh":"供给型","en":"Supply"},
"definition":{"zh":"政府直接供给人才、资金、技术、设施和信息，推动创新。","en":"Government itself supplies people, money, technology, facilities and information."},
"instruments":[
{
"id":"supply.talent",
"name":{"zh":"人才培养","en":"Training and recruitment"},
"strong":{"zh":["留学人员","人才公寓","人才房","招生","专业技术人才","实用人才","青年人才","失业人员","协同育人","职业学校","人才工程","人才评定","人才住房","人才培养","培养人才","人才引进","引进人才","引进培育","人才队伍","师资","学位点","学科建设","学科专业","课程体系","职业培训","技能培训","高层次人才","复合型人才","领军人才","培训基地","现代产业学院"],"en":["workforce","fellowship","apprenticeship","scholarship","curriculum","visa"]},
"words":{"zh":["人才","培训","教育","教学","教材","课程","高校","团队","博士后","学科"],"en":["talent","training","education","skill","teacher","hiring","recruit"]},
"elements":["talent.cultivation","talent.education","talent.partnership","talent.training","talent.recruitment","talent.incentives"]
},
{
"id":"supply.funding",
"name":{"zh":"资金投入","en":"Public funding"},
"strong":{"zh":["以奖代补","贴息","设立专项","发展专项资金","财政投入","财政资金","专项资金","财政支持","资金支持","经费投入","给予补助","给予补贴","给予奖励","一次性奖励","予以奖励","予以补助","科研经费","算力券","模型券","语料券","创新券","予以资助","给予资助","万元"],"en":["appropriation","appropriated","grant program","grants","subsidy","award funding"]},
"words":{"zh":["资金","经费","补贴","补助","奖励","预算"],"en":["funding","fund","budget","grant"]},
"elements":[]
},
{
"id":"supply.technology",
"name":{"zh":"技术研发","en":"Research and development"},
"strong":{"zh":["研发计划","国家重大科技项目","软件技术","自主可控","产品化","国产化","核心器件","核心零部件","自主研发","技术攻关","核心技术","关键技术","基础研究","基础理论","科技攻关","研发项目","重大专项","揭榜挂帅","联合攻关","技术突破","前沿技术","核心算法"],"en":["basic research","research and development","breakthrough"]},
"words":{"zh":["攻关","研发","突破","研究","研制","芯片","算法","模型"],"en":["research","develop","technology"]},
"elements":["algorithm.foundations","algorithm.models","algorithm.toolchain","compute.chips"]
},
{
"id":"supply.infrastructure",
"name":{"zh":"科技基础设施","en":"Infrastructure"},
"strong":{"zh":["产业园","云平台","云计算中心","机房","灾备","示范园区","楼宇","加工基地","产业基地","计算集群","基础设施","数据中心","算力中心","智算中心","超算中心","算力网络","算力网","算力资源","重点实验室","实验室","创新中心","大科学装置","网络建设","枢纽节点","传输网络"],"en":["infrastructure","data center","laboratory","facility","facilities","supercomputer","testbed"]},
"words":{"zh":["设施","算力","枢纽","园区","网络","基地"],"en":["compute","network"]},
"elements":["compute.layout","compute.scheduling","compute.sharing"]
},
{
"id":"supply.information",
"name":{"zh":"信息服务","en":"Information"},
"strong":{"zh":["归集","数据汇聚","汇集整合","信息资源","监测平台","监测体系","统计监测","监测预警","数据平台","大数据平台","数据仓","大数据中心","数据治理","整合数据","数据流动","互联互通","信息平台","公共数据开放","数据开放","开放共享","数据集","语料库","数据共享","数据资源","开源社区","开源平台","数据库","信息共享","知识库"],"en":["dataset","data sharing","open data","data asset","open-source","open source","clearinghouse"]},
"words":{"zh":["数据","信息","平台","共享","汇聚","目录"],"en":["data","information","share","platform"]},
"elements":["data.datasets","data.spaces","algorithm.opensource"]
},
{"id":"supply.services","name":{"zh":"公共服务","en":"Public services"},"strong":{"zh":["公共服务体系","受理流程","测试检测","认证平台","专利导航","公共服务平台","服务平台","服务体系","咨询服务","孵化器","众创空间","技术转移","中试平台","一站式","检测认证"],"en":["technical assistance","public service","incubator","technology transfer"]},"words":{"zh":["服务","孵化","检测","测试"],"en":["assistance","service"]},"elements":["algorithm.services"]}
]
},
{
"id":"environment",
"name":{"zh":"环境型","en":"Environment"},
"definition":{"zh":"政府以规划、金融、税收、法规和组织措施改善创新的环境。","en":"Government shapes the conditions by plans, finance, taxes, rules and organisation."},
"instruments":[
{"id":"environment.goals","name":{"zh":"目标规划","en":"Goals and plans"},"strong":{"zh":["总体规划","发展规划","专项规划","行动计划","实施方案","统筹规划","顶层设计","路线图","到2025年","到2026年","到2027年","到2030年","到2035年","纳入规划"],"en":["strategic plan","roadmap","national strategy","action plan"]},"words":{"zh":["规划","目标","布局","统筹"],"en":["plan","strategy","priority"]},"elements":[]},
{"id":"environment.finance","name":{"zh":"金融支持","en":"Finance"},"strong":{"zh":["社会资本","产业基金","投资基金","引导基金","风险投资","创业投资","天使投资","信贷","贷款","融资","上市","保险","债券","担保","金融机构","金融支持"],"en":["private capital","private investment","loan","loan guarantee","venture","equity investment","financing"]},"words":{"zh":["投资","资本","金融","基金"],"en":["investment","capital"]},"elements":["algorithm.investment"]},
{"id":"environment.tax","name":{"zh":"税收优惠","en":"Tax relief"},"strong":{"zh":["纳税","缴纳","税收优惠","税收","加计扣除","减税","免税","所得税","增值税","税前扣除","税费"],"en":["tax credit","tax relief","tax incentive","tax deduction"]},"words":{"zh":[],"en":["tax"]},"elements":[]},
{
"id":"environment.regulation",
"name":{"zh":"法规管制","en":"Rules and oversight"},
"strong":{
"zh":["负面清单","清理废除","安全审查","监管体系","交易规则","信用监管","追究责任","违法犯罪","向境外提供","查阅","裁决","知识产权保护","数据安全管理","法律法规","立法","条例","规章","管理办法","监管","分类分级","标准体系","标准规范","国家标准","行业标准","知识产权","伦理","安全评估","备案","审查","许可","处罚","违反","法律责任","合规","审计","禁止","安全管理","安全保护","个人信息保护","数据安全","产权","权益"],
"en":["regulation","rulemaking","standards","guidance","compliance","oversight","penalty","prohibit","intellectual property","audit","risk management"]
},
"words":{"zh":["不得","应当","标准","安全","制度","规范","规则","办法","责任","依法","隐私","评估"],"en":["standard","security","privacy","safety","rule"]},
"elements":["data.rights","data.security","data.quality","algorithm.safety","institutions.data-law","institutions.ip","institutions.accountability","institutions.governance"]
},
{
"id":"environment.strategy",
"name":{"zh":"策略性措施","en":"Organisation and incentives"},
"strong":{"zh":["自主权","授权运营","运营格局","验收","评价激励","发展环境","工作专班","协调推进","新模式","新业态","评价体系","评价机制","体制机制","考核","组织领导","工作机制","协调机制","激励机制","创新文化","科普","宣传","产学研","创新联合体","产业集群","产业生态","营商环境","培育企业","龙头企业","容错"],"en":["interagency","council","coordination","task force","public awareness","evaluation"]},
"words":{"zh":["机制","协同","联动","鼓励","引导","生态","改革","文化","氛围","合作","企业","产业","市场"],"en":["coordinate","partnership","encourage","collaboration"]},
"elements":["compute.ecosystem","compute.green","data.market","institutions.evaluation","institutions.culture","institutions.literacy","talent.evaluation"]
}
]
},
{
"id":"demand",
"name":{"zh":"需求型","en":"Demand"},
"definition":{"zh":"政府以采购、外包、贸易和示范应用扩大对创新的需求。","en":"Government raises demand by buying, outsourcing, trade and demonstration."},
"instruments":[
{"id":"demand.procurement","name":{"zh":"政府采购","en":"Public procurement"},"strong":{"zh":["政府采购","首购","订购","首台套","首批次","首版次","采购"],"en":["procurement","acquisition","procure"]},"words":{"zh":[],"en":["purchase","contract"]},"elements":[]},
{"id":"demand.outsourcing","name":{"zh":"服务外包","en":"Outsourcing"},"strong":{"zh":["服务外包","购买服务","委托研发","外包","委托第三方","购买第三方"],"en":["outsourcing","contract research"]},"words":{"zh":[],"en":[]},"elements":[]},
{"id":"demand.trade","name":{"zh":"贸易管制","en":"Trade"},"strong":{"zh":["跨境电商","境外口岸","口岸","海关","出口管制","进出口","关税","数据出境","跨境流动","跨境数据","贸易"],"en":["export control","export","import","tariff","trade"]},"words":{"zh":["跨境","出境","出口","进口"],"en":[]},"elements":[]},
{
"id":"demand.demonstration",
"name":{"zh":"示范推广","en":"Demonstration and adoption"},
"strong":{"zh":["落地","深化应用","应用创新","创新应用","融合应用","智慧应用","先行先试","大数据应用","的应用","领域应用","推动应用","应用市场","鼓励采用","应用示范","示范应用","试点示范","示范工程","应用场景","场景开放","推广应用","试点","示范区","示范项目","场景创新","典型案例","应用推广","示范基地"],"en":["pilot","demonstration","adoption","use case","deployment"]},
"words":{"zh":["应用","示范","场景","推广","案例","赋能"],"en":["adopt","deploy"]},
"elements":["algorithm.application","institutions.cases"]
},
{"id":"demand.overseas","name":{"zh":"海外合作","en":"International cooperation"},"strong":{"zh":["海外市场","国际市场","全球范围","海外数字","沿线国家","国际合作","海外机构","海外研发","国际交流","一带一路","国际组织","国际规则","走出去","国际标准"],"en":["international cooperation","allies and partners","international partner","foreign partner"]},"words":{"zh":["国际","海外","境外"],"en":["international","allies"]},"elements":[]}
]
}
]
}`)
export const pmc: PmcSheet = /* @__PURE__ */ JSON.parse(`{
"grades":[{"from":9,"name":{"zh":"完美","en":"perfect"}},{"from":7,"name":{"zh":"优秀","en":"good"}},{"from":5,"name":{"zh":"可接受","en":"acceptable"}},{"from":0,"name":{"zh":"不良","en":"low"}}],
"surface":[["X1","X2","X3"],["X4","X5","X6"],["X7","X8","X9"]],
"variables":[
{
"id":"X1",
"name":{"zh":"政策性质","en":"Nature"},
"items":[
{"id":"X1.1","name":{"zh":"预测","en":"forecast"},"test":{"zh":"对发展趋势、前景作出判断","en":"says how things will develop"},"when":{"words":{"zh":["趋势","前景","预计","预测","预见","展望","将成为","研判"],"en":["forecast","projected","anticipate","trend","will become"]}}},
{"id":"X1.2","name":{"zh":"监管","en":"oversight"},"test":{"zh":"有监督、检查、管制的内容","en":"provides for supervision"},"when":{"instruments":["environment.regulation"],"words":{"zh":["监管","监督检查","督查","审计","处罚"],"en":["oversight","enforcement","audit","inspection"]}}},
{"id":"X1.3","name":{"zh":"建议","en":"advice"},"test":{"zh":"以鼓励、支持、引导等语气提出","en":"encourages or supports"},"when":{"words":{"zh":["鼓励","支持","倡导","引导"],"en":["encourage","support","promote","recommend"]}}},
{"id":"X1.4","name":{"zh":"描述","en":"description"},"test":{"zh":"叙述现状、基础或者问题","en":"describes the present state or problems"},"when":{"mentions":["problem"],"words":{"zh":["现状","取得显著","取得积极","取得明显","成效显著","面临","存在的问题","不平衡","短板","已成为","发展基础"],"en":["challenge","current state","has become","remains"]}}},
{"id":"X1.5","name":{"zh":"引导","en":"direction"},"test":{"zh":"有具体部署的任务","en":"sets tasks"},"when":{"forces":["hard"]}}
]
},
{
"id":"X2",
"name":{"zh":"政策时效","en":"Horizon"},
"items":[
{"id":"X2.1","name":{"zh":"长期","en":"long term"},"test":{"zh":"五年以上的目标或者期限","en":"a goal or term beyond five years"},"when":{"span":{"from":6,"to":100}}},
{"id":"X2.2","name":{"zh":"中期","en":"medium term"},"test":{"zh":"三至五年的目标或者期限","en":"a goal or term of three to five years"},"when":{"span":{"from":3,"to":5}}},
{"id":"X2.3","name":{"zh":"短期","en":"short term"},"test":{"zh":"一至二年的目标或者期限","en":"a goal or term of one or two years"},"when":{"span":{"from":1,"to":2}}},
{"id":"X2.4","name":{"zh":"本年内","en":"this year"},"test":{"zh":"当年完成的事项","en":"something due within the year"},"when":{"span":{"from":0,"to":0},"words":{"zh":["年内","今年","本年度","年底前"],"en":["within 90 days","within 180 days","this year","within 30 days","within 60 days"]}}}
]
},
{
"id":"X3",
"name":{"zh":"发布机构","en":"Issuer"},
"items":[
{"id":"X3.1","name":{"zh":"国家级","en":"national"},"test":{"zh":"党中央、国务院及其部门发布","en":"issued by the national government"},"when":{"levels":["national"]}},
{"id":"X3.2","name":{"zh":"省级","en":"provincial"},"test":{"zh":"省级机关发布","en":"issued by a province"},"when":{"levels":["provincial"]}},
{"id":"X3.3","name":{"zh":"市县级","en":"local"},"test":{"zh":"市县机关发布","en":"issued by a city or county"},"when":{"levels":["local"]}},
{"id":"X3.4","name":{"zh":"多部门联合","en":"joint"},"test":{"zh":"由两个以上机关联合发布","en":"issued by several bodies"},"reader":true}
]
},
{
"id":"X4",
"name":{"zh":"政策领域","en":"Field"},
"items":[
{"id":"X4.1","name":{"zh":"经济","en":"economy"},"test":{"zh":"涉及产业、企业、市场","en":"industry, firms, markets"},"when":{"words":{"zh":["产业","经济发展","数字经济","企业","市场主体"],"en":["economy","economic","industry","market"]}}},
{"id":"X4.2","name":{"zh":"社会","en":"society"},"test":{"zh":"涉及民生和公共服务","en":"welfare and public services"},"when":{"words":{"zh":["民生","公共服务","医疗","养老","社会保障","就业","社会治理"],"en":["health","education","community","workers","public service"]}}},
{"id":"X4.3","name":{"zh":"科技","en":"technology"},"test":{"zh":"涉及研发和技术","en":"research and technology"},"when":{"dimensions":["algorithm","compute"],"words":{"zh":["科技创新","技术创新","研发","关键技术"],"en":["research","technology"]}}},
{"id":"X4.4","name":{"zh":"制度","en":"institutions"},"test":{"zh":"涉及体制、法规和治理","en":"rules and governance"},"when":{"dimensions":["institutions"],"words":{"zh":["体制机制","制度","法规"],"en":["regulation","governance"]}}},
{"id":"X4.5","name":{"zh":"环境","en":"environment"},"test":{"zh":"涉及生态、能源和绿色发展","en":"ecology, energy, green growth"},"when":{"elements":["compute.green"],"words":{"zh":["绿色","低碳","节能","生态环境","碳达峰","能耗"],"en":["climate","clean energy","environmental","carbon"]}}}
]
},
{
"id":"X5",
"name":{"zh":"政策内容","en":"Content"},
"items":[
{"id":"X5.1","name":{"zh":"数据","en":"data"},"test":{"zh":"有数据方面的措施","en":"measures on data"},"when":{"dimensions":["data"]}},
{"id":"X5.2","name":{"zh":"算力","en":"compute"},"test":{"zh":"有算力方面的措施","en":"measures on compute"},"when":{"dimensions":["compute"]}},
{"id":"X5.3","name":{"zh":"算法","en":"algorithms"},"test":{"zh":"有算法方面的措施","en":"measures on algorithms"},"when":{"dimensions":["algorithm"]}},
{"id":"X5.4","name":{"zh":"人才","en":"talent"},"test":{"zh":"有人才方面的措施","en":"measures on talent"},"when":{"dimensions":["talent"]}},
{"id":"X5.5","name":{"zh":"制度","en":"institutions"},"test":{"zh":"有制度方面的措施","en":"measures on institutions"},"when":{"dimensions":["institutions"]}}
]
},
{
"id":"X6",
"name":{"zh":"政策工具","en":"Instruments"},
"items":[
{"id":"X6.1","name":{"zh":"供给型","en":"supply"},"test":{"zh":"有供给型措施","en":"measures on the supply side"},"when":{"instruments":["supply"]}},
{"id":"X6.2","name":{"zh":"环境型","en":"environment"},"test":{"zh":"有环境型措施","en":"measures on the environment"},"when":{"instruments":["environment"]}},
{"id":"X6.3","name":{"zh":"需求型","en":"demand"},"test":{"zh":"有需求型措施","en":"measures on the demand side"},"when":{"instruments":["demand"]}}
]
},
{
"id":"X7",
"name":{"zh":"政策受众","en":"Addressees"},
"items":[
{"id":"X7.1","name":{"zh":"政府部门","en":"government"},"test":{"zh":"向政府部门提出要求","en":"asks something of government bodies"},"when":{"stated":["owners"],"words":{"zh":["各级政府","人民政府","主管部门","有关部门","各地区","各部门"],"en":["agencies","Secretary","departments"]}}},
{"id":"X7.2","name":{"zh":"企业","en":"firms"},"test":{"zh":"涉及企业","en":"firms"},"when":{"words":{"zh":["企业"],"en":["companies","businesses","firms","industry"]}}},
{"id":"X7.3","name":{"zh":"高校和科研机构","en":"universities and institutes"},"test":{"zh":"涉及高校、科研院所","en":"universities and institutes"},"when":{"words":{"zh":["高校","高等学校","高等院校","科研院所","科研机构","研究机构"],"en":["universities","academia","research institutions","national laboratories"]}}},
{"id":"X7.4","name":{"zh":"社会组织和金融机构","en":"associations and finance"},"test":{"zh":"涉及行业组织、金融机构","en":"associations and financial bodies"},"when":{"words":{"zh":["行业协会","社会组织","行业组织","金融机构","产业联盟"],"en":["nonprofit","civil society","associations","investors","financial institutions"]}}},
{"id":"X7.5","name":{"zh":"公众和人才","en":"the public"},"test":{"zh":"涉及公众、从业人员","en":"the public and workers"},"when":{"words":{"zh":["公众","群众","居民","个人","科研人员","从业人员","学生"],"en":["individuals","Americans","workers","students","citizens","consumers"]}}}
]
},
{
"id":"X8",
"name":{"zh":"政策评价","en":"Quality"},
"items":[
{"id":"X8.1","name":{"zh":"目标明确","en":"clear goals"},"test":{"zh":"有量化的目标","en":"figures as goals"},"when":{"stated":["targets"]}},
{"id":"X8.2","name":{"zh":"依据充分","en":"grounds given"},"test":{"zh":"写明所依据的法律、法规或者文件","en":"names the acts or documents it rests on"},"when":{"stated":["citations"]}},
{"id":"X8.3","name":{"zh":"权责清晰","en":"duties assigned"},"test":{"zh":"写明任务的责任单位","en":"names who is responsible"},"when":{"stated":["owners"]}},
{"id":"X8.4","name":{"zh":"期限具体","en":"dated"},"test":{"zh":"写明完成时限","en":"gives deadlines"},"when":{"stated":["deadlines"]}},
{"id":"X8.5","name":{"zh":"方案科学","en":"sound plan"},"test":{"zh":"方案科学可行","en":"the plan is sound and can be carried out"},"reader":true}
]
},
{
"id":"X9",
"name":{"zh":"激励保障","en":"Incentives and safeguards"},
"items":[
{"id":"X9.1","name":{"zh":"资金保障","en":"funds"},"test":{"zh":"有财政资金投入","en":"public funds"},"when":{"instruments":["supply.funding"],"stated":["sums"],"words":{"zh":["财政投入","专项资金","资金保障","财政资金","资金支持"],"en":["appropriations","grants"]}}},
{"id":"X9.2","name":{"zh":"税费和金融","en":"taxes and finance"},"test":{"zh":"有税费优惠或者金融支持","en":"tax relief or finance"},"when":{"instruments":["environment.tax","environment.finance"]}},
{"id":"X9.3","name":{"zh":"人才激励","en":"incentives for people"},"test":{"zh":"有人才激励、评价的措施","en":"incentives and evaluation of people"},"when":{"elements":["talent.incentives","talent.evaluation","talent.recruitment"]}},
{"id":"X9.4","name":{"zh":"组织领导","en":"leadership"},"test":{"zh":"有组织领导、统筹协调的安排","en":"leadership and coordination"},"when":{"words":{"zh":["组织领导","统筹协调","协调机制","联席会议","领导小组","组织实施"],"en":["interagency","council","coordination","task force"]}}},
{"id":"X9.5","name":{"zh":"监督考核","en":"monitoring"},"test":{"zh":"有督促检查、评估考核的安排","en":"monitoring and evaluation"},"when":{"words":{"zh":["监督检查","督促检查","督查","考核","跟踪评估","动态监测","评估"],"en":["report to the President","monitoring","evaluation","annual report"]}}},
{"id":"X9.6","name":{"zh":"法治保障","en":"legal safeguards"},"test":{"zh":"有法规、标准、知识产权的措施","en":"law, standards, intellectual property"},"when":{"instruments":["environment.regulation"]}}
]
},
{"id":"X10","name":{"zh":"政策公开","en":"Publicity"},"items":[{"id":"X10.1","name":{"zh":"公开发布","en":"published"},"test":{"zh":"向社会公开发布","en":"published for everybody"},"reader":true}]}
]
}`)
