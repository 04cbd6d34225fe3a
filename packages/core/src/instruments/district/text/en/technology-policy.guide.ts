import type { technologyPolicy } from '../../constructs/technology-policy.ts';
import type { ConstructGuideText } from '../../construct-part.ts';

export const technologyPolicyGuideEn = {
  indicators: {
    'technology-policy.safe-all-day': {
      why: 'Learning that fits each person leans on access that people can count on. A policy all can read, with money behind it, makes access a given in every room.',
      evidence: [
        'Published policy with its date and whom to call',
        'Records of access and outages, by school',
        'Plan and budget for network and devices, five years ahead',
        'Survey of access at school and at home',
      ],
    },
  },
  actions: {
    'technology-policy.safe-all-day.1-2': {
      what: 'By day 30, walk every building with a teacher and two learners and map where access fails, when and for whom. By day 90, write and publish the policy with them, in plain words: safe use, all day, who fixes what by when. By day 365, two schools follow it and their gaps are closed.',
      why: 'A policy written beside a map of real gaps is one that people use.',
      evidence: 'The gap map is public and dated; in the two schools, weekly spot checks find access working in 95 of 100 lessons.',
    },
    'technology-policy.safe-all-day.2-3': {
      what: 'By day 30, show the board what network, devices and home access will cost for five years. By day 90, business office, principals and technology staff put it in the budget, with discounts such as E-Rate claimed. By day 365, most schools follow the policy, and shared rules replace blanket device bans.',
      why: 'A funded plan reaches each school, including those with less money of their own.',
      evidence: 'The plan is in the adopted budget; most schools follow the policy; outages there are fixed within a school day.',
    },
    'technology-policy.safe-all-day.3-4': {
      what: 'By day 30, ask learners, families and teachers about access at school and at home. By day 90, close home gaps with libraries and providers, and test the network at twice today’s load. By day 365, all schools follow the policy, and the board renews it from the year’s outages and answers.',
      why: 'Need grows each year; planning ahead keeps learning from waiting for the network.',
      evidence: 'Access works in 98 of 100 lessons in every school and in 95 of 100 homes; the policy carries this year’s date and changes.',
    },
  },
} satisfies ConstructGuideText<typeof technologyPolicy>;
